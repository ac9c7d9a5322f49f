import { describe, expect, it } from '@jest/globals';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { graphql, parse } from 'graphql';
import { type Agreement, agreementsOf } from '../../../kit/decision/agreement.ts';
import { Refusals } from '../../../kit/decision/refusals.ts';
import type { RoomContext } from '../../../kit/room/context.ts';
import { guard } from '../../../kit/room/guard.ts';
import { Subject } from '../../../kit/room/subject.ts';
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

/** The grids of 445102 ask on a home visit for a case, under one agreement about everything here. */
async function ask(
  source: string,
  of: Partial<Agreement>,
  declaration = { purpose: 'home-visits', case: '8' },
) {
  const document = parse(SDL);
  const schema = buildSubgraphSchema({ typeDefs: document, resolvers });
  guard(schema, readPolicies(document), { Home: () => '445102007002' });
  const grids = caller([department('POLITICAL_LEGAL', '445102')], ['445102']);
  const refusals = new Refusals();
  const contextValue = {
    caller: grids,
    circumstances: circumstances({
      caller: grids,
      declaration,
      agreements: agreementsOf([agreement({ items: ITEMS, ...of })]),
    }),
    subject: new Subject(),
    language: 'en',
    refusals,
  } as unknown as RoomContext<unknown>;
  const { data, errors } = await graphql({ schema, source, contextValue });
  expect(errors).toBeUndefined();
  const noted = refusals
    .errors('en')
    .map(({ extensions: { code, coordinate, rows } }) => [code, coordinate, rows]);
  return { data, noted };
}

const MASKED = { mode: 'MASKED' } as const;

describe('a masked value', () => {
  it('leaves its resolver masked, at once or later, and in a list of texts', async () => {
    const { data, noted } = await ask('{ home(id: "1") { name later phone phones note } }', MASKED);

    expect(noted).toEqual([]);
    expect(data).toEqual({
      home: {
        name: '张*',
        later: '欧阳*',
        phone: '138****0000',
        phones: ['138****0000', '139****1111'],
        note: '****',
      },
    });
  });

  it('is masked in every row of a list, under every alias, and of every entity', async () => {
    const { data, noted } = await ask(
      `{
        homes { clear: phone ...More }
        _entities(representations: [{ __typename: "Home", id: "2", phone: "1" }, { __typename: "Home", id: "3" }]) {
          ...More
        }
      }
      fragment More on Home { phone }`,
      MASKED,
    );

    expect(noted).toEqual([]);
    expect(data).toEqual({
      homes: [
        { clear: '138****0000', phone: '138****0000' },
        { clear: '138****0000', phone: '138****0000' },
        { clear: null, phone: null },
      ],
      _entities: [{ phone: '138****0000' }, { phone: null }],
    });
  });

  it('is not to be had by what has no mask: another kind, something derived, a filter', async () => {
    const { data, noted } = await ask(
      '{ home(id: "1") { floor card } homes(within: "445102", phone: "13800000000") { id } all: homes { id } }',
      MASKED,
    );

    expect(data).toEqual({
      home: { floor: null, card: null },
      homes: null,
      all: [{ id: '1' }, { id: '2' }, { id: '3' }],
    });
    expect(noted).toEqual([
      ['FULL_REQUIRED', 'Home.floor', 1],
      ['FULL_REQUIRED', 'Home.card', 1],
      ['FULL_REQUIRED', 'Query.homes', 1],
    ]);
  });

  it('is clear under an agreement in full, and is not told where it may be compared only', async () => {
    const FIELDS = '{ home(id: "1") { name floor card } }';

    const full = await ask(FIELDS, { mode: 'FULL' });
    expect(full).toEqual({ data: { home: { name: '张三', floor: 3, card: '张三 13800000000' } }, noted: [] });
    const verify = await ask(FIELDS, { mode: 'VERIFY' });
    expect(verify.data).toEqual({ home: { name: null, floor: null, card: null } });
    expect(verify.noted.map(([code]) => code)).toEqual(['VERIFY_ONLY', 'VERIFY_ONLY', 'VERIFY_ONLY']);
  });
});

describe('what is sensitive', () => {
  const FULL = { mode: 'FULL' } as const;
  const entities = (...ids: string[]) =>
    `{ _entities(representations: [${ids.map((id) => `{ __typename: "Home", id: "${id}" }`).join(' ')}]) {
      ... on Home { id care }
    } }`;

  it('is told of one subject, however often it is asked about', async () => {
    const { data, noted } = await ask('{ home(id: "1") { care } again: home(id: "1") { care } }', FULL);

    expect(data).toEqual({ home: { care: 'a nurse each day' }, again: { care: 'a nurse each day' } });
    expect(noted).toEqual([]);
    expect(await ask(entities('1', '1'), FULL)).toMatchObject({
      data: {
        _entities: [
          { id: '1', care: 'a nurse each day' },
          { id: '1', care: 'a nurse each day' },
        ],
      },
      noted: [],
    });
  });

  it('is told of no other in the same request', async () => {
    const { data, noted } = await ask('{ home(id: "1") { care } other: home(id: "2") { care } }', FULL);

    expect(data).toEqual({ home: { care: 'a nurse each day' }, other: { care: null } });
    expect(noted).toEqual([['ONE_SUBJECT', 'Home.care', 1]]);
  });

  it('of several entities is told of none', async () => {
    const { data, noted } = await ask(entities('1', '2'), FULL);

    expect(data).toEqual({
      _entities: [
        { id: '1', care: null },
        { id: '2', care: null },
      ],
    });
    expect(noted).toEqual([['ONE_SUBJECT', 'Home.care', 2]]);
  });

  it.each([
    ['in a list', '{ homes { care } }', 'Home.care', 3],
    ['by a filter', '{ homes(care: "a nurse each day") { id } }', 'Query.homes', 1],
    ['as a count', '{ caredFor }', 'Query.caredFor', 1],
  ])('is not told %s', async (_, source, coordinate, rows) => {
    expect((await ask(source, FULL)).noted).toEqual([['ONE_SUBJECT', coordinate, rows]]);
  });

  it('is not told without a case, nor masked, and that it is known is not told either', async () => {
    const refused = async (
      id: string,
      ...[of, declaration]: [Partial<Agreement>, { purpose: string; case: string }?]
    ) => (await ask(`{ home(id: "${id}") { care } }`, of, declaration)) as unknown;
    const none = { data: { home: { care: null } } };

    const withoutCase = { purpose: 'home-visits', case: '' };
    expect(await refused('1', FULL, withoutCase)).toEqual({
      ...none,
      noted: [['CASE_REQUIRED', 'Home.care', 1]],
    });
    expect(await refused('3', FULL, withoutCase)).toEqual(await refused('1', FULL, withoutCase));
    expect(await refused('1', MASKED)).toEqual({ ...none, noted: [['FULL_REQUIRED', 'Home.care', 1]] });
    expect(await refused('3', MASKED)).toEqual(await refused('1', MASKED));
  });
});
