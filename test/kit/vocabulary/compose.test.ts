import { ApolloGateway } from '@apollo/gateway';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { expect, test } from '@jest/globals';
import { forbidReports } from '../../../kit/http/unreported.ts';
import { composeGraph } from '../../../kit/vocabulary/compose.ts';
import { readPolicies } from '../../../kit/vocabulary/policies.ts';
import type { SubgraphSource } from '../../../kit/vocabulary/sdl.ts';
import { NO_CONCEPTS, problem, roomsOf } from './snippets.ts';
import { grid, legal, problemsOf } from './twoRooms.ts';

function composed(sources: readonly SubgraphSource[]) {
  const result = composeGraph(sources, NO_CONCEPTS);
  if (!result.ok) throw new Error(JSON.stringify(result.problems, undefined, 1));
  return result;
}

test('composes two rooms, and the supergraph says of every field what its subgraph says', () => {
  const { supergraph, subgraphs } = composed(roomsOf({ grid, legal }));
  const policies = readPolicies(supergraph);
  const [ofGrid, ofLegal] = subgraphs.map(({ document }) => readPolicies(document));
  for (const [type, field] of [
    ['Community', 'name'],
    ['Community', 'initial'],
    ['Community', 'code'],
    ['PageInfo', 'endCursor'],
  ] as const) {
    expect(policies.field(type, field)).toBeDefined();
    expect(policies.field(type, field)).toEqual(ofGrid?.field(type, field));
  }
  for (const [type, field] of [
    ['LegalAdviser', 'phone'],
    ['LegalAdviser', 'phoneMatches'],
    ['Community', 'adviser'],
    ['Region', 'advisers'],
    ['Community', 'title'],
    ['Query', 'advisers'],
    ['Mutation', 'appoint'],
    ['AdviserPage', 'nodes'],
  ] as const) {
    expect(policies.field(type, field)).toBeDefined();
    expect(policies.field(type, field)).toEqual(ofLegal?.field(type, field));
  }
  expect([...policies.items()].map(({ item }) => item.id)).toEqual([
    'grid.community.name',
    'legal.adviser.phone',
  ]);
  const phone = [ofLegal?.item('legal.adviser.phone')];
  expect(policies.readsOfArgument('Query', 'advisers', 'phone')).toEqual(phone);
  expect(policies.readsOfInputField('AdviserFilter', 'phone')).toEqual(phone);
  expect(policies.readsOfEnumValue('AdviserOrder', 'PHONE')).toEqual(phone);
});

test('the gateway loads the supergraph, and each subgraph builds its schema from the expanded document', async () => {
  const { supergraph, subgraphs } = composed(roomsOf({ grid, legal }));
  forbidReports();
  const gateway = new ApolloGateway({ supergraphSdl: supergraph });
  const { schema } = await gateway.load();
  await gateway.stop();
  expect(Object.keys(schema.getQueryType()?.getFields() ?? {})).toEqual(['community', 'advisers']);
  for (const { document } of subgraphs) {
    expect(buildSubgraphSchema({ typeDefs: document }).getType('Community')).toBeDefined();
  }
});

test('composes to the same text again, in whatever order the rooms are read', () => {
  const { supergraph } = composed(roomsOf({ grid, legal }));
  expect(composed(roomsOf({ legal, grid })).supergraph).toBe(supergraph);
});

test('carries an address that resolves nowhere, or the one that is asked for', () => {
  const { supergraph } = composed(roomsOf({ grid, legal }));
  expect(supergraph).toContain('GRID @join__graph(name: "grid", url: "http://grid.concentric.invalid")');
  const result = composeGraph(roomsOf({ grid, legal }), NO_CONCEPTS, {
    urlOf: (name) => `http://127.0.0.1/${name}`,
  });
  expect(result.ok && result.supergraph).toContain('url: "http://127.0.0.1/legal"');
});

test('tells all problems together, of every rule and of composition itself', () => {
  const found = problemsOf({
    grid: `${grid} extend type Query { lost: Int } type Post { name: Unheard }`,
    legal: 'type Mutation { appoint: Boolean } type Query { lost: Int }',
  });
  expect(found).toEqual([
    problem('Post.name', 'grid', '@structure'),
    problem('Mutation.appoint', 'legal', '@allow'),
    expect.objectContaining({
      rule: 'composition',
      subgraph: 'grid',
      message: '[grid] Unknown type Unheard',
    }),
  ]);
});

test('tells what composition refuses with its coordinate and a mend', () => {
  const found = problemsOf({
    grid: `${grid} extend type Query { lost: Int }`,
    legal: 'type Query { lost: Int }',
  });
  expect(found).toEqual([problem('Query.lost', 'grid, legal', 'one subgraph')]);
});
