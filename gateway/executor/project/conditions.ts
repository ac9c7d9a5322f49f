import { type DirectiveNode, Kind, type OperationDefinitionNode, visit } from 'graphql';
import type { Fragments } from './projection.ts';

/** The variables that decide whether something of an operation is asked for. */
export function conditionsOf(operation: OperationDefinitionNode, fragments: Fragments): string[] {
  const names = new Set<string>();
  const Directive = (node: DirectiveNode) => {
    if (node.name.value !== 'skip' && node.name.value !== 'include') return;
    for (const { value } of node.arguments ?? [])
      if (value.kind === Kind.VARIABLE) names.add(value.name.value);
  };
  for (const node of [operation, ...Object.values(fragments)]) visit(node, { Directive });
  return [...names].sort();
}
