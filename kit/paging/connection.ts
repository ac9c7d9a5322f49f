import { type PageRequest, type Position, writeCursor } from './request.ts';

/** A page as GraphQL's connections answer it; the total is counted only when somebody asks. */
export interface Connection<Node> {
  readonly nodes: Node[];
  readonly edges: { cursor: string; node: Node }[];
  readonly pageInfo: {
    hasNextPage: boolean;
    hasPreviousPage: boolean;
    startCursor: string | null;
    endCursor: string | null;
  };
  readonly totalCount: () => Promise<number>;
}

/** A row and where it stands. */
export interface Placed<Node> {
  readonly node: Node;
  readonly position: Position;
}

/** Makes a connection of a page's rows, in the order of the list; `more` says whether the list goes on beyond them. */
export function connection<Node>(
  request: PageRequest,
  page: readonly Placed<Node>[],
  more: boolean,
  totalCount: () => Promise<number>,
): Connection<Node> {
  const edges = page.map(({ node, position }) => ({ node, cursor: writeCursor(position) }));
  return {
    nodes: page.map(({ node }) => node),
    edges,
    pageInfo: {
      hasNextPage: request.fromEnd ? request.before !== null : more,
      hasPreviousPage: request.fromEnd ? more : request.after !== null,
      startCursor: edges.at(0)?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount,
  };
}
