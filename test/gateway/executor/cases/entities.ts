import type { Case } from './case.ts';
import type { Row } from './shop.ts';

const MEDIA = `type Query { media: [Media!]! } interface Media @key(fields: "id") { id: ID! title: String }
  type Book implements Media @key(fields: "id") { id: ID! title: String }
  type Film implements Media @key(fields: "id") { id: ID! title: String }`;

export const ENTITIES: readonly Case[] = [
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
        sdl: MEDIA,
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
    name: 'an interface object that cannot be resolved',
    subgraphs: {
      media: {
        sdl: MEDIA,
        resolvers: {
          Media: {
            __resolveType: ({ __typename }: Row) => __typename,
            __resolveReference: ({ id }: Row) => ({
              __typename: id === 'b' ? 'Book' : 'Film',
              id,
              title: 'Found',
            }),
          },
        },
      },
      charts: {
        sdl: `type Query { best: [Media!]! }
          type Media @key(fields: "id", resolvable: false) @interfaceObject { id: ID! }`,
        resolvers: { Query: { best: () => [{ id: 'f' }, { id: 'b' }] } },
      },
    },
    query: '{ best { id ... on Film { title } } }',
    answer: { data: { best: [{ id: 'f', title: 'Found' }, { id: 'b' }] } },
  },
];
