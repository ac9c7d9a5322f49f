import type { SmallSubgraph } from '../house.ts';

export type Row = Record<string, unknown>;
const PRICES: Row = { p1: 10, p2: 20 };
const priceOf = ({ id }: Row, { currency = 'CNY' }: Row) =>
  Number(PRICES[String(id)]) * (currency === 'USD' ? 7 : 1);

/** Prices and the postage that is computed from them, each in a subgraph of its own. */
export const shop = (
  postage: string,
  fields: Record<string, (row: Row) => unknown>,
): Readonly<Record<string, SmallSubgraph>> => ({
  products: {
    sdl: `type Query { products: [Product!]! }
      type Product @key(fields: "id") { id: ID! price(currency: String): Int }`,
    resolvers: {
      Query: { products: () => [{ id: 'p1' }, { id: 'p2' }] },
      Product: { price: priceOf, __resolveReference: ({ id }: Row) => ({ id }) },
    },
  },
  postage: {
    sdl: `type Product @key(fields: "id") { id: ID! ${postage.includes('@requires') ? 'price(currency: String): Int @external' : ''} ${postage} }`,
    resolvers: { Product: { __resolveReference: (row: Row) => row, ...fields } },
  },
});
