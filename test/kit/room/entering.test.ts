import { ApolloServer } from '@apollo/server';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { describe, expect, it } from '@jest/globals';
import { GraphQLError, parse } from 'graphql';
import { agreementsOf } from '../../../kit/decision/agreement.ts';
import { Refusals } from '../../../kit/decision/refusals.ts';
import { unreported } from '../../../kit/http/unreported.ts';
import { openLog } from '../../../kit/log.ts';
import type { RoomContext } from '../../../kit/room/context.ts';
import { entering } from '../../../kit/room/entering.ts';
import { guard } from '../../../kit/room/guard.ts';
import { replyPlugin } from '../../../kit/room/reply.ts';
import { Uses } from '../../../kit/room/uses.ts';
import { readPolicies } from '../../../kit/vocabulary/policies.ts';
import { Decisions } from '../../../kit/room/decisions.ts';
import { agreement, caller, circumstances, department } from '../decision/makers.ts';
import { memoryEntries, openMemoryLedger } from '../ledger/made.ts';

const SDL = `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])
  directive @item(id: ID!, source: String!, sharing: String!, openness: String!, sensitivity: String) on FIELD_DEFINITION
  directive @structure on FIELD_DEFINITION
  directive @allow(roles: [String!]!) on FIELD_DEFINITION
  type Query { home: Home @structure, onceOnly: String @structure, never: String @structure }
  type Mutation { visit: Home @allow(roles: ["STEWARD"]) }
  type Home {
    id: ID! @structure
    open: String @item(id: "home.open", source: "JUSTICE", sharing: "UNCONDITIONAL", openness: "OPEN")
    phone: String
      @item(id: "home.phone", source: "JUSTICE", sharing: "CONDITIONAL", openness: "CLOSED", sensitivity: "PERSONAL")
    aid: String @item(id: "home.aid", source: "JUSTICE", sharing: "WITHHELD", openness: "CLOSED")
  }
`;
const home = { id: '1', open: 'yes', phone: '13800000000', aid: 'none' };
const GRIDS = { ...caller([department('POLITICAL_LEGAL', '445102')], ['445102']), roles: ['STEWARD'] };

interface Logged {
  readonly msg: string;
  readonly requestId: string;
  readonly err: { readonly message: string };
}

/** A room in which the grids may have the phone under an agreement. */
async function room({ away = false } = {}) {
  const store = memoryEntries();
  const failing = { ...store, append: () => Promise.reject(new Error('disk full')) };
  const { ledger } = await openMemoryLedger({ entries: away ? failing : store });
  const visits: string[] = [];
  const logged: string[] = [];
  let asked = 0;
  const onceOnly = () => {
    asked += 1;
    if (asked > 1) throw new TypeError('asked twice');
    return 'yes';
  };
  const never = () => {
    throw new GraphQLError('Never.', { extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } } });
  };
  const document = parse(SDL);
  const schema = buildSubgraphSchema({
    typeDefs: document,
    resolvers: {
      Query: { home: () => home, onceOnly, never },
      Mutation: { visit: () => (visits.push('done'), home) },
    },
  });
  guard(schema, readPolicies(document), { Home: () => '445102007002' });
  const contextOf = (uses: Uses) =>
    ({
      caller: GRIDS,
      declaration: { purpose: 'home-visits' },
      requestId: 'request-1',
      language: 'en',
      decisions: new Decisions(
        circumstances({
          caller: GRIDS,
          declaration: { purpose: 'home-visits' },
          agreements: agreementsOf([agreement({ items: ['home.phone'] })]),
        }),
      ),
      subject: { isAlone: () => true },
      uses,
      refusals: new Refusals(),
    }) as unknown as RoomContext<unknown>;
  const log = openLog({ level: 'error', write: (line) => logged.push(line) });
  const without = () => contextOf(new Uses({ closed: true }));
  const enter = entering({ room: 'legal', ledger, without, log });
  const server = new ApolloServer<RoomContext<unknown>>({
    schema,
    plugins: [replyPlugin(log, enter), ...unreported()],
  });
  const answer = async (query: string) => {
    const { body } = await server.executeOperation({ query }, { contextValue: contextOf(new Uses()) });
    if (body.kind !== 'single') throw new Error('It answers in one piece.');
    return body.singleResult;
  };
  const ask = async (query: string) => {
    const { data, errors } = await answer(query);
    return { data, errors: errors?.map(({ extensions, path }) => [extensions?.['code'], path]) };
  };
  return {
    ask,
    answer,
    entries: store.rows,
    visits,
    logged: () => logged.map((line) => JSON.parse(line) as Logged),
  };
}

describe('an answer', () => {
  it('is entered before it leaves, with what was refused', async () => {
    const { ask, entries } = await room();
    const { data } = await ask('{ home { open phone aid } }');

    expect(data).toEqual({ home: { open: 'yes', phone: '13800000000', aid: null } });
    expect(entries).toMatchObject([
      {
        request: 'request-1',
        client: 'test',
        departments: ['POLITICAL_LEGAL-445102'],
        purpose: 'home-visits',
        items: [{ id: 'home.phone', agreement: 'agreement-1', own: false, rows: 1 }],
        refusals: [{ id: 'home.aid', code: 'WITHHELD', rows: 1 }],
        subjects: [expect.any(String)],
      },
    ]);
  });

  it('of a mutation is entered, too, and of what is open none', async () => {
    const { ask, entries } = await room();
    await ask('mutation { visit { phone } }');
    await ask('mutation { visit { open } }');
    await ask('{ home { id open } }');

    expect(entries).toHaveLength(1);
  });
});

describe('where the ledger cannot be written, an answer', () => {
  it('has what is open, and an error for each coordinate that is not', async () => {
    const { ask } = await room({ away: true });

    expect(await ask('{ home { open phone } again: home { phone } }')).toEqual({
      data: { home: { open: 'yes', phone: null }, again: { phone: null } },
      errors: [
        ['LEDGER_UNAVAILABLE', ['home', 'phone']],
        ['LEDGER_UNAVAILABLE', ['again', 'phone']],
      ],
    });
    expect(await ask('{ home { open } }')).toEqual({ data: { home: { open: 'yes' } }, errors: undefined });
  });

  it('tells what was refused as ever, since that gives nothing', async () => {
    const { ask } = await room({ away: true });

    expect(await ask('{ home { open aid } }')).toEqual({
      data: { home: { open: 'yes', aid: null } },
      errors: [['WITHHELD', ['home', 'aid']]],
    });
  });

  it('of which anything goes wrong when it is made anew says so in the log, under the id that it tells', async () => {
    const { answer, logged } = await room({ away: true });
    const { errors } = await answer('{ onceOnly home { phone } }');

    expect(errors?.[0]).toMatchObject({
      path: ['onceOnly'],
      extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: 'request-1' },
    });
    expect(logged().map(({ msg, requestId, err }) => [msg, requestId, err.message])).toEqual([
      ['ledger unavailable', 'request-1', undefined],
      ['unexpected', 'request-1', 'asked twice'],
    ]);
  });

  it('keeps to itself what its errors say to the server', async () => {
    const { answer } = await room({ away: true });
    const { errors } = await answer('{ never home { phone } }');

    expect(errors?.[0]).toEqual({
      message: 'Never.',
      locations: [{ line: 1, column: 3 }],
      path: ['never'],
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });

  it('of a mutation is withheld whole, and nothing is done twice', async () => {
    const { ask, visits } = await room({ away: true });

    expect(await ask('mutation { visit { open phone } }')).toEqual({
      data: null,
      errors: [['LEDGER_UNAVAILABLE', undefined]],
    });
    expect(visits).toEqual(['done']);
  });
});
