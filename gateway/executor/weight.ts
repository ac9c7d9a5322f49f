import type { PlanNode, QueryPlan } from './plan.ts';

/** How much a plan holds: the characters of its fetches, of which a short operation may need many. */
export function weightOf({ node }: QueryPlan): number {
  return node === null ? 0 : ofNode(node);
}

function ofNode(node: PlanNode): number {
  switch (node.kind) {
    case 'Sequence':
    case 'Parallel':
      return node.nodes.reduce((sum, each) => sum + ofNode(each), 0);
    case 'Condition':
      return (node.then ? ofNode(node.then) : 0) + (node.otherwise ? ofNode(node.otherwise) : 0);
    case 'Fetch':
      return node.operation.length;
  }
}
