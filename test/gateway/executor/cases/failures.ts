import type { Case } from './case.ts';
import { type Row, shop } from './shop.ts';
import { bills } from './bills.ts';

export const FAILURES: readonly Case[] = [
  {
    name: 'a fault below a list whose elements may be null, and lists of lists',
    subgraphs: {
      rows: {
        sdl: `type Query { rows: [[Row]!] } type Row @key(fields: "id") { id: ID! }`,
        resolvers: { Query: { rows: () => [[{ id: 'r1' }, { id: 'r2' }]] } },
      },
      names: {
        sdl: `type Row @key(fields: "id") { id: ID! name: String! }`,
        resolvers: {
          Row: {
            __resolveReference: (row: Row) => row,
            name: ({ id }: Row) => {
              if (id === 'r1') return 'R1';
              throw new Error('No name.');
            },
          },
        },
      },
    },
    query: '{ rows { name } }',
    answer: {
      data: { rows: [[{ name: 'R1' }, null]] },
      errors: [{ message: 'No name.', path: ['rows', 0, 1, 'name'], extensions: { subgraph: 'names' } }],
    },
  },
  {
    name: 'a field that fails below a list, at its own place',
    subgraphs: shop('postage: Int!', {
      postage: ({ id }) => {
        if (id === 'p2') throw new Error('No postage.');
        return 4;
      },
    }),
    query: '{ products { id cost: postage } }',
    answer: {
      data: null,
      errors: [
        { message: 'No postage.', path: ['products', 1, 'cost'], extensions: { subgraph: 'postage' } },
      ],
    },
  },
  {
    name: 'a subgraph that is away, beside what the others answer',
    subgraphs: shop('postage: Int', { postage: () => 1 }),
    away: ['postage'],
    query: '{ products { id postage } }',
    answer: {
      data: {
        products: [
          { id: 'p1', postage: null },
          { id: 'p2', postage: null },
        ],
      },
      errors: [
        { message: 'postage does not answer.', path: ['products'], extensions: { subgraph: 'postage' } },
      ],
    },
  },
  {
    name: 'a subgraph that is away and has what another one requires, which is not asked then',
    subgraphs: bills,
    away: ['rates'],
    query: '{ products { id total } }',
    answer: {
      data: { products: [{ id: 'p1', total: null }] },
      errors: [{ message: 'rates does not answer.', path: ['products'], extensions: { subgraph: 'rates' } }],
    },
    asks: ['products', 'rates'],
  },
  {
    name: 'a subgraph that is away and has all that was asked',
    subgraphs: shop('postage: Int', { postage: () => 1 }),
    away: ['products'],
    query: '{ products { id postage } }',
    answer: {
      data: null,
      errors: [{ message: 'products does not answer.', extensions: { subgraph: 'products' } }],
    },
    asks: ['products'],
  },
];
