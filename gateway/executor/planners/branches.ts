import type { Entities, Place, PlanNode, Required, Rewrite, RootFields, Step } from '../plan.ts';

/** What both planners make plans of, beside fetches. */
type Branch<Node, Own> =
  | { readonly kind: 'Sequence' | 'Parallel'; readonly nodes: readonly Node[] }
  | { readonly kind: 'Flatten'; readonly path: readonly Own[]; readonly node: Node }
  | {
      readonly kind: 'Condition';
      readonly condition: string;
      readonly ifClause?: Node | null | undefined;
      readonly elseClause?: Node | null | undefined;
    };

/** Reads a branch at a place; each planner has nodes and steps of its own. */
export function branchOf<Node, Own>(
  node: Branch<Node, Own>,
  place: Place,
  nodeOf: (node: Node, place: Place) => PlanNode,
  stepsOf: (own: Own) => readonly Step[],
): PlanNode {
  switch (node.kind) {
    case 'Sequence':
    case 'Parallel':
      return { kind: node.kind, nodes: node.nodes.map((each) => nodeOf(each, place)) };
    case 'Flatten':
      return nodeOf(node.node, [...place, ...node.path.flatMap(stepsOf)]);
    case 'Condition':
      return {
        kind: 'Condition',
        variable: node.condition,
        then: node.ifClause ? nodeOf(node.ifClause, place) : null,
        otherwise: node.elseClause ? nodeOf(node.elseClause, place) : null,
      };
  }
}

/** Where a fetch's answer goes: to the entities at a place, or as it stands where it requires nothing of them. */
export function intoOf(
  place: Place,
  requires: readonly Required[] | undefined,
  rewrites: { readonly inputs: readonly Rewrite[]; readonly outputs: readonly Rewrite[] },
): RootFields | Entities {
  if (requires === undefined) return { kind: 'RootFields', place, outputs: rewrites.outputs };
  const names = { response: '_entities', variable: 'representations' };
  return { kind: 'Entities', lookups: [{ ...names, places: [place], requires, ...rewrites }] };
}
