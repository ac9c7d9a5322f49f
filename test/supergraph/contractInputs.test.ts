import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { type DocumentNode, Kind, parse, print } from 'graphql';
import { inputs } from '../support/contract.ts';

/** The inputs and enums of a document, each as `field: Type` or a value a line. */
function shapes(document: DocumentNode): Map<string, string[]> {
  return new Map(
    document.definitions.flatMap((each): [string, string[]][] => {
      if (each.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION)
        return [
          [each.name.value, (each.fields ?? []).map(({ name, type }) => `${name.value}: ${print(type)}`)],
        ];
      if (each.kind === Kind.ENUM_TYPE_DEFINITION)
        return [[each.name.value, (each.values ?? []).map(({ name }) => name.value)]];
      return [];
    }),
  );
}

describe('the inputs of the contract', () => {
  const contract = shapes(inputs());
  const graph = shapes(parse(readFileSync('schema/supergraph.graphql', 'utf8')));

  it.each(['AgreementMode', 'ApplyForItemsInput', 'AgreementDecision', 'DecideAgreementInput'])(
    '%s is in the graph, word for word',
    (name) => {
      expect(graph.get(name)?.toSorted()).toEqual(contract.get(name)?.toSorted());
      expect(contract.get(name)?.length).toBeGreaterThan(1);
    },
  );
});
