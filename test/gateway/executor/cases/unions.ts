import type { Case } from './case.ts';
import type { Row } from './shop.ts';

const titled = (row: Row) => ({ ...row, title: `The title of ${String(row['id'])}` });

export const UNIONS: readonly Case[] = [
  {
    name: 'a union of which two subgraphs know different members',
    subgraphs: {
      found: {
        sdl: `type Query { found: [Found!]! } union Found = Book | Film
          type Book @key(fields: "id") { id: ID! } type Film @key(fields: "id") { id: ID! minutes: Int }`,
        resolvers: {
          Query: {
            found: () => [
              { __typename: 'Book', id: 'b1' },
              { __typename: 'Film', id: 'f1', minutes: 90 },
            ],
          },
        },
      },
      latest: {
        sdl: `type Query { latest: [Found!]! } union Found = Book | Song
          type Book @key(fields: "id") { id: ID! title: String } type Song @key(fields: "id") { id: ID! title: String }`,
        resolvers: {
          Query: {
            latest: () => [
              titled({ __typename: 'Song', id: 's1' }),
              titled({ __typename: 'Book', id: 'b2' }),
            ],
          },
          Book: { __resolveReference: titled },
        },
      },
    },
    query: `{ found { __typename ... on Book { title } ... on Film { minutes } ... on Song { title } }
      latest { __typename ... on Book { title } ... on Film { minutes } ... on Song { id } } }`,
    answer: {
      data: {
        found: [
          { __typename: 'Book', title: 'The title of b1' },
          { __typename: 'Film', minutes: 90 },
        ],
        latest: [
          { __typename: 'Song', id: 's1' },
          { __typename: 'Book', title: 'The title of b2' },
        ],
      },
    },
  },
];
