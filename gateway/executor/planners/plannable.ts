import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  print,
  visit,
} from 'graphql';

const TYPENAME: FieldNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } };

/**
 * One operation as a planner gets it: without what the schema answers for itself, which no subgraph is asked and the
 * native planner does not know, and without the fragments and variables that only this used.
 */
export function plannable(
  operation: OperationDefinitionNode,
  fragments: Readonly<Record<string, FragmentDefinitionNode>>,
): string {
  const kept = new Map<string, FragmentDefinitionNode>();
  const variables = new Set<string>();
  const asked = <Node extends OperationDefinitionNode | FragmentDefinitionNode>(node: Node): Node =>
    visit(node, {
      VariableDefinition: () => false,
      Variable: ({ name }) => void variables.add(name.value),
      Field: ({ name }) => (name.value === '__schema' || name.value === '__type' ? TYPENAME : undefined),
      FragmentSpread: ({ name }) => {
        const fragment = fragments[name.value];
        if (fragment === undefined || kept.has(name.value)) return;
        kept.set(name.value, fragment);
        kept.set(name.value, asked(fragment));
      },
    });
  const whole = asked(operation);
  const document: DocumentNode = {
    kind: Kind.DOCUMENT,
    definitions: [
      {
        ...whole,
        variableDefinitions: (whole.variableDefinitions ?? []).filter(({ variable }) =>
          variables.has(variable.name.value),
        ),
      },
      ...kept.values(),
    ],
  };
  return print(document);
}
