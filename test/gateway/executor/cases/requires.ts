import type { Case } from './case.ts';
import { type Row, shop } from './shop.ts';
import { bills } from './bills.ts';

const FRIENDS: Row = { ann: 'bob', bob: 'ann' };
const person = ({ id }: Row) => ({ id, name: String(id).toUpperCase() });

export const REQUIRES: readonly Case[] = [
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
    name: 'what is below a field, and a field that requires something itself, in what fields require',
    subgraphs: bills,
    query: '{ products { total } }',
    answer: { data: { products: [{ total: 7 }] } },
    asks: ['products', 'rates', 'bills'],
  },
  {
    name: 'what is required of objects of several types, each of which says which it is',
    subgraphs: {
      parcels: {
        sdl: `type Query { parcel: Parcel } type Parcel @key(fields: "id") { id: ID! content: [Thing!]! }
          union Thing = Book | Bottle type Book { size: Int! } type Bottle { size: Int! }`,
        resolvers: {
          Query: {
            parcel: () => ({
              id: 'p1',
              content: [
                { __typename: 'Book', size: 3 },
                { __typename: 'Bottle', size: 2 },
              ],
            }),
          },
        },
      },
      weights: {
        sdl: `type Parcel @key(fields: "id") { id: ID! content: [Thing!]! @external
            weight: Int @requires(fields: "content { ... on Book { size } ... on Bottle { size } }") }
          union Thing = Book | Bottle type Book { size: Int! @external } type Bottle { size: Int! @external }`,
        resolvers: {
          Parcel: {
            __resolveReference: (row: Row) => row,
            weight: ({ content }: { content: Row[] }) =>
              content.reduce(
                (sum, { __typename, size }) => sum + Number(size) * (__typename === 'Book' ? 1 : 10),
                0,
              ),
          },
        },
      },
    },
    query: '{ parcel { weight } }',
    answer: { data: { parcel: { weight: 23 } } },
  },
  {
    name: 'a field that requires something of an object of its own type, and stands below itself',
    subgraphs: {
      people: {
        sdl: `type Query { person: Person } type Person @key(fields: "id") { id: ID! name: String friend: Person }`,
        resolvers: {
          Query: { person: () => person({ id: 'ann' }) },
          Person: {
            __resolveReference: person,
            friend: ({ id }: Row) => person({ id: FRIENDS[String(id)] }),
          },
        },
      },
      greetings: {
        sdl: `type Person @key(fields: "id") { id: ID! name: String @external friend: Person @external
          greeting: String @requires(fields: "friend { name }") }`,
        resolvers: {
          Person: {
            __resolveReference: (row: Row) => row,
            greeting: ({ friend }: { friend: Row }) => `Hello ${String(friend['name'])}`,
          },
        },
      },
    },
    query: '{ person { greeting friend { greeting friend { greeting } } } }',
    answer: {
      data: {
        person: {
          greeting: 'Hello BOB',
          friend: { greeting: 'Hello ANN', friend: { greeting: 'Hello BOB' } },
        },
      },
    },
  },
];
