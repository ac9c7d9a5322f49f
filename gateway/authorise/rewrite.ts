import { type ASTNode, type DocumentNode, type FieldNode, Kind, visit } from 'graphql';

/** Aliases of ours. GraphQL keeps names with two underscores for itself, so that no client has them by right. */
export const PLACEHOLDER = '__refused_';

/** `__typename` in the place of a field: every object has one, and it asks nothing of a source. */
export function placeholder(node: FieldNode, alias: string): FieldNode {
  return {
    kind: Kind.FIELD,
    alias: { kind: Kind.NAME, value: alias },
    name: { kind: Kind.NAME, value: '__typename' },
    ...(node.directives ? { directives: node.directives } : {}),
  };
}

/** A variable that only a pruned field used would make the operation invalid. */
export function withoutUnusedVariables(document: DocumentNode): DocumentNode {
  const used = new Set<string>();
  const collect = (node: ASTNode) =>
    visit(node, {
      VariableDefinition: () => false,
      Variable: ({ name }) => {
        used.add(name.value);
      },
    });
  collect(document);
  return visit(document, {
    VariableDefinition: ({ variable }) => (used.has(variable.name.value) ? undefined : null),
  });
}
