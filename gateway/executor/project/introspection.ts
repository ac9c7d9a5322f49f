import {
  type DocumentNode,
  type FieldNode,
  type GraphQLSchema,
  Kind,
  OperationTypeNode,
  type OperationDefinitionNode,
  executeSync,
  visit,
} from 'graphql';
import type { Obj } from '../compile/objects.ts';
import type { Fragments } from './projection.ts';

/** Answers what an operation asks of the schema itself. */
export type Introspect = (variables: Readonly<Record<string, unknown>>) => Obj;

/** The schema answers for itself: no subgraph is asked. */
export function compileIntrospection(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  fragments: Fragments,
  fields: readonly FieldNode[],
): Introspect | null {
  if (fields.length === 0) return null;
  const used = new Set<string>();
  for (const field of [...fields, ...Object.values(fragments)])
    visit(field, { Variable: ({ name }) => void used.add(name.value) });
  const document: DocumentNode = {
    kind: Kind.DOCUMENT,
    definitions: [
      {
        kind: Kind.OPERATION_DEFINITION,
        operation: OperationTypeNode.QUERY,
        variableDefinitions: (operation.variableDefinitions ?? []).filter(({ variable }) =>
          used.has(variable.name.value),
        ),
        selectionSet: { kind: Kind.SELECTION_SET, selections: fields },
      },
      ...Object.values(fragments),
    ],
  };
  return (variables) => {
    const { data, errors } = executeSync({ schema, document, variableValues: variables });
    if (!data) throw new Error(`The schema does not answer for itself: ${errors?.[0]?.message ?? ''}`);
    return data;
  };
}
