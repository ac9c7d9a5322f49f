import { describe, expect, it } from '@jest/globals';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { graphql, parse } from 'graphql';
import type { Caller } from '../../../kit/caller/caller.ts';
import { Refusals } from '../../../kit/decision/refusals.ts';
import { type RegionOf, guard } from '../../../kit/room/guard.ts';
import type { RoomContext } from '../../../kit/room/context.ts';
import { readPolicies } from '../../../kit/vocabulary/policies.ts';
import { Decisions } from '../../../kit/room/decisions.ts';
import { circumstances } from '../decision/makers.ts';

/** Directives of the vocabulary as a document of one room has them after expansion. */
const VOCABULARY = `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])
  directive @item(id: ID!, source: String!, sharing: String!, openness: String!, legalBasis: String) on FIELD_DEFINITION
  directive @structure on OBJECT | FIELD_DEFINITION
  directive @allow(roles: [String!]!) on FIELD_DEFINITION
`;
const SDL = `${VOCABULARY}
  type Query { shop: Shop @structure  shops: [Shop!] @structure }
  type Shop @key(fields: "id") {
    id: ID! @structure
    name: String @item(id: "shop.name", source: "JUSTICE", sharing: "UNCONDITIONAL", openness: "OPEN")
    tax: String @item(id: "shop.tax", source: "JUSTICE", sharing: "UNCONDITIONAL", openness: "CLOSED")
    owner: String! @item(id: "shop.owner", source: "JUSTICE", sharing: "UNCONDITIONAL", openness: "CLOSED")
    unsaid: String
  }
  type Mutation {
    close(id: ID!): Shop @allow(roles: ["LEGAL_STEWARD", "DATA_STEWARD"])
    burn(id: ID!): Shop @allow(roles: [])
  }
`;

const done: string[] = [];
const shop = (id: string, code = '445102') => ({
  id,
  name: `Shop ${id}`,
  tax: '7',
  owner: 'O.',
  unsaid: 'secret',
  code,
});
const resolvers = {
  Query: { shop: () => shop('1'), shops: () => [shop('1'), shop('2', '441402'), shop('3', '441402')] },
  Shop: { __resolveReference: ({ id }: { id: string }) => shop(id) },
  Mutation: {
    close: (_: unknown, { id }: { id: string }) => (done.push(`close ${id}`), shop(id)),
    burn: (_: unknown, { id }: { id: string }) => (done.push(`burn ${id}`), shop(id)),
  },
};
const regionOf: RegionOf = { Shop: ({ code }: { code: string }) => code };

function guarded(sdl = SDL, regions = regionOf, given: object = resolvers) {
  const document = parse(sdl);
  const schema = buildSubgraphSchema({ typeDefs: document, resolvers: given as typeof resolvers });
  guard(schema, readPolicies(document), regions);
  return schema;
}

const caller = (roles: string[] = []): Caller => ({
  client: 'test',
  departments: [{ code: 'HOUSING-445102', function: 'HOUSING', region: '445102' }],
  jurisdiction: ['445102'],
  roles,
  purposes: [],
});

async function ask(source: string, who: Caller | null, schema = guarded()) {
  const refusals = new Refusals();
  const contextValue = {
    caller: who,
    decisions: new Decisions(circumstances({ caller: who })),
    language: 'en',
    refusals,
  } as unknown as RoomContext<unknown>;
  const { data, errors = [] } = await graphql({ schema, source, contextValue });
  return {
    data,
    thrown: errors.map((error) => error.toJSON()),
    noted: refusals.errors('en').map((error) => error.toJSON()),
  };
}

describe('the guard of a room', () => {
  it('answers a field that says nothing about sharing to nobody', async () => {
    const { data, noted } = await ask('{ shop { name unsaid } }', caller());

    expect(data).toEqual({ shop: { name: 'Shop 1', unsaid: null } });
    expect(noted).toEqual([
      {
        message:
          'This field says nothing about sharing and is answered to nobody: its data steward must classify it.',
        path: ['shop', 'unsaid'],
        extensions: { code: 'NO_POLICY', coordinate: 'Shop.unsaid', item: undefined, rows: 1 },
      },
    ]);
  });

  it('takes the parent along where a refused field promises a value, and notes why', async () => {
    const { data, thrown, noted } = await ask('{ shops { name owner } }', null);

    expect(data).toEqual({ shops: null });
    expect(thrown[0]?.extensions).toMatchObject({ code: 'UNAUTHENTICATED', coordinate: 'Shop.owner' });
    expect(noted).toMatchObject([{ path: ['shops', 'owner'], extensions: { code: 'UNAUTHENTICATED' } }]);
  });

  it('decides row by row', async () => {
    const { data, noted } = await ask('{ shops { id tax } }', caller());

    expect(data).toEqual({
      shops: [
        { id: '1', tax: '7' },
        { id: '2', tax: null },
        { id: '3', tax: null },
      ],
    });
    expect(noted).toMatchObject([
      { path: ['shops', 'tax'], extensions: { code: 'OUTSIDE_JURISDICTION', rows: 2 } },
    ]);
  });

  it('cannot be set up where nobody says in which region a row lies', () => {
    expect(() => guarded(SDL, {})).toThrow(
      'Shop has items that are not open: its room must say in regionOf where a row lies.',
    );
  });

  it('cannot be set up where an entity would be what its representation says', () => {
    const { Shop: _, ...others } = resolvers;
    expect(() => guarded(SDL, regionOf, others)).toThrow(
      'Shop can tell what is not open: it needs __resolveReference, which finds the row in the store.',
    );
  });

  it('opens a mutation to its roles', async () => {
    done.length = 0;
    const { data, thrown } = await ask(
      'mutation { close(id: "4") { name } }',
      caller(['OTHER', 'DATA_STEWARD']),
    );

    expect(thrown).toEqual([]);
    expect(data).toEqual({ close: { name: 'Shop 4' } });
    expect(done).toEqual(['close 4']);
  });

  it.each([
    ['another role', caller(['OTHER'])],
    ['no role', caller()],
    ['nobody', null],
  ])('refuses a mutation to %s, and does nothing', async (_, who) => {
    done.length = 0;
    const { data, thrown } = await ask('mutation { close(id: "4") { name } }', who);

    expect(data).toEqual({ close: null });
    expect(thrown).toMatchObject([
      {
        message:
          'This action needs the role LEGAL_STEWARD, DATA_STEWARD: send a token of a client that is registered with it.',
        path: ['close'],
        extensions: {
          code: 'FORBIDDEN',
          coordinate: 'Mutation.close',
          roles: ['LEGAL_STEWARD', 'DATA_STEWARD'],
        },
      },
    ]);
    expect(done).toEqual([]);
  });

  it('opens a mutation without roles to nobody', async () => {
    done.length = 0;
    const { thrown } = await ask('mutation { burn(id: "4") { name } }', caller(['LEGAL_STEWARD']));

    expect(thrown).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    expect(done).toEqual([]);
  });
});
