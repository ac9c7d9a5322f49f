import type { SmallSubgraph } from './house.ts';
import { type Row, logged, shop } from './shop.ts';

export interface Case {
  readonly name: string;
  readonly subgraphs: Readonly<Record<string, SmallSubgraph>>;
  readonly query: string;
  readonly variables?: Record<string, unknown>;
  /** Written out by hand. */
  readonly answer: unknown;
}

export const CASES: readonly Case[] = [
  {
    name: 'a list of entities of two subgraphs',
    subgraphs: shop('postage: Int @requires(fields: "price")', { postage: ({ price }) => Number(price) / 2 }),
    query: '{ products { id postage } }',
    answer: {
      data: {
        products: [
          { id: 'p1', postage: 5 },
          { id: 'p2', postage: 10 },
        ],
      },
    },
  },
  {
    name: 'an argument in what a field requires',
    subgraphs: shop('postage: Int @requires(fields: "price(currency: \\"USD\\")")', {
      postage: ({ price }) => Number(price) / 2,
    }),
    query: '{ products { price postage } }',
    answer: {
      data: {
        products: [
          { price: 10, postage: 35 },
          { price: 20, postage: 70 },
        ],
      },
    },
  },
  {
    name: 'two arguments of one field in what two fields require',
    subgraphs: shop(
      `usd: Int @requires(fields: "price(currency: \\"USD\\")") cny: Int @requires(fields: "price(currency: \\"CNY\\")")`,
      { usd: ({ price }) => Number(price), cny: ({ price }) => Number(price) },
    ),
    query: '{ products { id usd cny } }',
    answer: {
      data: {
        products: [
          { id: 'p1', usd: 70, cny: 10 },
          { id: 'p2', usd: 140, cny: 20 },
        ],
      },
    },
  },
  {
    name: 'an entity whose keys have to be combined',
    subgraphs: {
      one: {
        sdl: `type Query { things: [Thing!]! } type Thing @key(fields: "id") { id: ID! }`,
        resolvers: { Query: { things: () => [{ id: 't1' }] } },
      },
      two: {
        sdl: `type Thing @key(fields: "id") @key(fields: "code") { id: ID! code: String! }`,
        resolvers: { Thing: { __resolveReference: ({ id }: Row) => ({ id, code: `${String(id)}-code` }) } },
      },
      three: {
        sdl: `type Thing @key(fields: "id code") { id: ID! code: String! weight: Int }`,
        resolvers: {
          Thing: {
            __resolveReference: ({ id, code }: Row) => ({ id, code, weight: code === 't1-code' ? 3 : null }),
          },
        },
      },
    },
    query: '{ things { weight } }',
    answer: { data: { things: [{ weight: 3 }] } },
  },
  {
    name: 'an interface object beside its implementations',
    subgraphs: {
      media: {
        sdl: `type Query { media: [Media!]! } interface Media @key(fields: "id") { id: ID! title: String }
          type Book implements Media @key(fields: "id") { id: ID! title: String }
          type Film implements Media @key(fields: "id") { id: ID! title: String }`,
        resolvers: {
          Query: {
            media: () => [
              { __typename: 'Book', id: 'b', title: 'B' },
              { __typename: 'Film', id: 'f' },
            ],
          },
        },
      },
      reviews: {
        sdl: `type Media @key(fields: "id") @interfaceObject { id: ID! stars: Int! }`,
        resolvers: { Media: { __resolveReference: ({ id }: Row) => ({ id, stars: id === 'b' ? 5 : 1 }) } },
      },
    },
    query: '{ media { __typename stars ... on Book { title } } }',
    answer: {
      data: {
        media: [
          { __typename: 'Book', stars: 5, title: 'B' },
          { __typename: 'Film', stars: 1 },
        ],
      },
    },
  },
  {
    name: 'aliases that every object inherits, with conditions and a fragment that repeats them',
    subgraphs: shop('postage: Int @requires(fields: "price")', { postage: () => 1 }),
    query: `query ($with: Boolean!) { products { constructor: id toString: postage ...again __proto__: price }
      hasOwnProperty: products @include(if: $with) { id } }
      fragment again on Product { constructor: id postage @skip(if: $with) }`,
    variables: { with: false },
    answer: JSON.parse(
      `{"data":{"products":[{"constructor":"p1","toString":1,"postage":1,"__proto__":10},
        {"constructor":"p2","toString":1,"postage":1,"__proto__":20}]}}`,
    ) as unknown,
  },
  {
    name: 'nothing that is asked, by conditions that are constants',
    subgraphs: shop('postage: Int!', { postage: () => 1 }),
    query: '{ one: products @include(if: true) @skip(if: true) { id } }',
    answer: { data: {} },
  },
  {
    name: 'an alias that is the name of a key',
    subgraphs: shop('postage: Int @requires(fields: "price")', { postage: ({ price }) => Number(price) / 2 }),
    query: '{ products { id: postage price } }',
    answer: {
      data: {
        products: [
          { id: 5, price: 10 },
          { id: 10, price: 20 },
        ],
      },
    },
  },
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
    name: 'mutations in their order',
    subgraphs: {
      one: {
        sdl: 'type Query { log: String } type Mutation { a(text: String!): String }',
        resolvers: { Mutation: { a: (_: unknown, { text }: Row) => logged(`a${String(text)}`) } },
      },
      two: {
        sdl: 'type Query { other: String } type Mutation { b(text: String!): String }',
        resolvers: { Mutation: { b: (_: unknown, { text }: Row) => logged(`b${String(text)}`) } },
      },
    },
    query: 'mutation { first: a(text: "1") then: b(text: "2") last: a(text: "3") }',
    answer: { data: { first: 'a1', then: 'a1 b2', last: 'a1 b2 a3' } },
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
];
