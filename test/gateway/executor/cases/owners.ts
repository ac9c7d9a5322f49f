import type { SmallSubgraph } from '../house.ts';
import type { Case } from './case.ts';
import type { Row } from './shop.ts';

const reviews: Readonly<Record<string, SmallSubgraph>> = {
  reviews: {
    sdl: `type Query { reviews: [Review!]! } type Review { stars: Int! author: User! @provides(fields: "name") }
      type User @key(fields: "id") { id: ID! name: String @external }`,
    resolvers: { Query: { reviews: () => [{ stars: 4, author: { id: 'u1', name: 'Ann' } }] } },
  },
  users: {
    sdl: `type User @key(fields: "id") { id: ID! name: String @shareable email: String }`,
    resolvers: {
      User: {
        __resolveReference: ({ id }: Row) => ({ id, name: 'Ann', email: `${String(id)}@example.org` }),
      },
    },
  },
};

/** A label that moves from one subgraph to the other, three times in ten so far. */
const moving: Readonly<Record<string, SmallSubgraph>> = {
  before: {
    sdl: `type Query { thing: Thing } type Thing @key(fields: "id") { id: ID! label: String }`,
    resolvers: { Query: { thing: () => ({ id: 't1', label: 'from before' }) } },
  },
  after: {
    sdl: `type Thing @key(fields: "id") { id: ID! label: String @override(from: "before", label: "percent(30)") }`,
    resolvers: { Thing: { __resolveReference: ({ id }: Row) => ({ id, label: 'from after' }) } },
  },
};

/** Who is asked, where more than one could be. */
export const OWNERS: readonly Case[] = [
  {
    name: 'what is provided, without whoever it belongs to',
    subgraphs: reviews,
    query: '{ reviews { stars author { name } } }',
    answer: { data: { reviews: [{ stars: 4, author: { name: 'Ann' } }] } },
    asks: ['reviews'],
  },
  {
    name: 'what is provided, beside what is not',
    subgraphs: reviews,
    query: '{ reviews { author { name email } } }',
    answer: { data: { reviews: [{ author: { name: 'Ann', email: 'u1@example.org' } }] } },
    asks: ['reviews', 'users'],
  },
  {
    name: 'a field that has moved, for the requests that are drawn for it',
    subgraphs: moving,
    roll: 0.1,
    query: '{ thing { label } }',
    answer: { data: { thing: { label: 'from after' } } },
    asks: ['before', 'after'],
  },
  {
    name: 'a field that has moved, for the other requests',
    subgraphs: moving,
    roll: 0.9,
    query: '{ thing { label } }',
    answer: { data: { thing: { label: 'from before' } } },
    asks: ['before'],
  },
];
