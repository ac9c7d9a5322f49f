import type { Case } from './case.ts';
import type { Row } from './shop.ts';

let log: string[] = [];
/** What has happened so far, in order. */
function logged(entry: string): string {
  if (entry === 'a1') log = [];
  log.push(entry);
  return log.join(' ');
}

export const MUTATIONS: readonly Case[] = [
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
];
