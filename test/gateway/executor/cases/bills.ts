import type { SmallSubgraph } from '../house.ts';
import type { Row } from './shop.ts';

/** What a product costs in the end: its rate by the weight of its box, and one more; each in a subgraph of its own. */
export const bills: Readonly<Record<string, SmallSubgraph>> = {
  products: {
    sdl: `type Query { products: [Product!]! }
      type Product @key(fields: "id") { id: ID! box: Box! } type Box { weight: Int! }`,
    resolvers: {
      Query: { products: () => [{ id: 'p1', box: { weight: 3 } }] },
      Product: { __resolveReference: ({ id }: Row) => ({ id, box: { weight: 3 } }) },
    },
  },
  rates: {
    sdl: `type Product @key(fields: "id") { id: ID! box: Box! @external rate: Int! @requires(fields: "box { weight }") }
      type Box { weight: Int! @external }`,
    resolvers: {
      Product: {
        __resolveReference: (row: Row) => row,
        rate: ({ box }: { box: Row }) => Number(box['weight']) * 2,
      },
    },
  },
  bills: {
    sdl: `type Product @key(fields: "id") { id: ID! rate: Int! @external total: Int @requires(fields: "rate") }`,
    resolvers: {
      Product: { __resolveReference: (row: Row) => row, total: ({ rate }: Row) => Number(rate) + 1 },
    },
  },
};
