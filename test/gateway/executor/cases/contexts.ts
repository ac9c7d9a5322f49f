import type { Case } from './case.ts';
import type { Row } from './shop.ts';

const PRICES: Row = { o1: 1, o2: 2 };

export const CONTEXTS: readonly Case[] = [
  {
    name: 'an argument that comes from above, another one for the same object elsewhere',
    subgraphs: {
      shops: {
        sdl: `type Query { shops: [Shop!]! }
          type Shop @key(fields: "id") @context(name: "shop") { id: ID! currency: String! offers: [Offer!]! }
          type Offer @key(fields: "id") { id: ID!
            price(currency: String @fromContext(field: "$shop { currency }")): Int! }`,
        resolvers: {
          Query: {
            shops: () => [
              { id: 's1', currency: 'CNY', offers: [{ id: 'o1' }] },
              { id: 's2', currency: 'USD', offers: [{ id: 'o1' }, { id: 'o2' }] },
            ],
          },
          Offer: {
            __resolveReference: (row: Row) => row,
            price: ({ id }: Row, { currency }: Row) =>
              Number(PRICES[String(id)]) * (currency === 'CNY' ? 7 : 1),
          },
        },
      },
      names: {
        sdl: 'type Offer @key(fields: "id") { id: ID! name: String! }',
        resolvers: { Offer: { __resolveReference: ({ id }: Row) => ({ id, name: `Offer ${String(id)}` }) } },
      },
    },
    query: '{ shops { offers { name price } } }',
    answer: {
      data: {
        shops: [
          { offers: [{ name: 'Offer o1', price: 7 }] },
          {
            offers: [
              { name: 'Offer o1', price: 1 },
              { name: 'Offer o2', price: 2 },
            ],
          },
        ],
      },
    },
  },
];
