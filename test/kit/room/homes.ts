import { expect } from '@jest/globals';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { graphql, parse } from 'graphql';
import { type Agreement, agreementsOf } from '../../../kit/decision/agreement.ts';
import { Refusals } from '../../../kit/decision/refusals.ts';
import type { RoomContext } from '../../../kit/room/context.ts';
import { guard } from '../../../kit/room/guard.ts';
import { Decisions } from '../../../kit/room/decisions.ts';
import { Subject } from '../../../kit/room/subject.ts';
import type { Uses } from '../../../kit/room/uses.ts';
import { readPolicies } from '../../../kit/vocabulary/policies.ts';
import { agreement, caller, circumstances, department } from '../decision/makers.ts';

const PERSONAL = 'source: "JUSTICE", sharing: "CONDITIONAL", openness: "CLOSED", sensitivity: "PERSONAL"';
const SENSITIVE = 'source: "JUSTICE", sharing: "CONDITIONAL", openness: "CLOSED", sensitivity: "SENSITIVE"';
const SDL = `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])
  directive @item(id: ID!, source: String!, sharing: String!, openness: String!, sensitivity: String, concept: String) on FIELD_DEFINITION
  directive @derived(from: [ID!]!) on FIELD_DEFINITION
  directive @aggregate(over: [ID!]!, minimum: Int) on FIELD_DEFINITION
  directive @reads(items: [ID!]!) on ARGUMENT_DEFINITION
  directive @structure on FIELD_DEFINITION
  type Query {
    home(id: ID!): Home @structure
    homes(within: ID, phone: String @reads(items: ["home.phone"]), care: String @reads(items: ["home.care"])): [Home!] @structure
    caredFor: Int @aggregate(over: ["home.care"], minimum: 10)
  }
  type Home @key(fields: "id") {
    id: ID! @structure
    name: String @item(id: "home.name", ${PERSONAL}, concept: "home.name")
    later: String @item(id: "home.later", ${PERSONAL}, concept: "home.name")
    phone: String @item(id: "home.phone", ${PERSONAL}, concept: "home.phone")
    phones: [String!] @item(id: "home.phones", ${PERSONAL}, concept: "home.phone")
    note: String @item(id: "home.note", ${PERSONAL})
    floor: Int @item(id: "home.floor", ${PERSONAL})
    card: String @derived(from: ["home.name", "home.phone"])
    care: String @item(id: "home.care", ${SENSITIVE})
  }
`;
const ITEMS = ['name', 'later', 'phone', 'phones', 'note', 'floor', 'care'].map((each) => `home.${each}`);

const home = (id: string) => ({
  id,
  name: '张三',
  later: () => Promise.resolve('欧阳修'),
  phone: id === '3' ? null : '13800000000',
  phones: ['13800000000', Promise.resolve('13900001111')],
  note: '一楼有狗',
  floor: 3,
  card: '张三 13800000000',
  care: id === '3' ? null : 'a nurse each day',
});
const resolvers = {
  Query: {
    home: (_: unknown, { id }: { id: string }) => home(id),
    homes: () => [home('1'), home('2'), home('3')],
    caredFor: () => 12,
  },
  Home: { __resolveReference: ({ id }: { id: string }) => home(id) },
};

export const GRIDS = caller([department('POLITICAL_LEGAL', '445102')], ['445102']);

/** The grids of 445102 ask on a home visit for a case, under one agreement about everything here. */
export async function ask(
  source: string,
  of: Partial<Agreement>,
  declaration = { purpose: 'home-visits', case: '8' },
  uses: Uses | null = null,
) {
  const document = parse(SDL);
  const schema = buildSubgraphSchema({ typeDefs: document, resolvers });
  guard(schema, readPolicies(document), { Home: () => '445102007002' });
  const refusals = new Refusals();
  const given = circumstances({
    caller: GRIDS,
    declaration,
    agreements: agreementsOf([agreement({ items: ITEMS, ...of })]),
  });
  const contextValue = {
    caller: GRIDS,
    decisions: new Decisions(given),
    subject: new Subject(),
    language: 'en',
    uses,
    refusals,
  } as unknown as RoomContext<unknown>;
  const { data, errors } = await graphql({ schema, source, contextValue });
  expect(errors).toBeUndefined();
  const noted = refusals
    .errors('en')
    .map(({ extensions: { code, coordinate, rows } }) => [code, coordinate, rows]);
  return { data, noted };
}

export const MASKED = { mode: 'MASKED' } as const;
