import { describe, expect, it } from '@jest/globals';
import { parse } from 'graphql';
import { type OpenPlanners, findPlanners, openApolloPlanner } from '../../../gateway/executor/index.ts';
import { openNativePlanner } from '../../../gateway/executor/planners/nativeInProcess.ts';
import { NoPlan } from '../../../gateway/executor/planners/refused.ts';
import { CASES, caseNamed } from './cases/cases.ts';
import { Mood } from './differential/data/mood.ts';
import { stock } from './differential/check/routers.ts';
import { composeSmall, smallHouse } from './house.ts';

const CONFLICT = 'two arguments of one field in what two fields require';

/** What a planner does not plan, or plans wrongly, so that no executor could answer it rightly. */
const UNPLANNED_BY_NATIVE = new Set([
  'a field that requires something of an object of its own type, and stands below itself',
  'an argument that comes from above, another one for the same object elsewhere',
]);
const UNPLANNED_BY_APOLLO = new Set([CONFLICT]);

const { open: served } = await findPlanners();
const native: OpenPlanners = (sdl) => [openNativePlanner(sdl)];
const apollo: OpenPlanners = (sdl) => [openApolloPlanner(sdl)];
/** Stands in for a planner that finds no plan at all. */
const NONE = { plan: () => Promise.reject(new NoPlan('No plan was found.')), close: () => Promise.resolve() };

describe.each([
  ['planners in the order in which they serve', served, new Set<string>()],
  ['the native planner', native, UNPLANNED_BY_NATIVE],
  ["Apollo's planner in a worker", apollo, UNPLANNED_BY_APOLLO],
])('with %s', (_, openPlanners, unplanned) => {
  const known = CASES.filter(({ name }) => !unplanned.has(name));

  it.each(known)(
    'answers rightly: $name',
    async ({ subgraphs, query, variables, answer, asks, away, roll }) => {
      const house = await smallHouse(subgraphs, openPlanners, { away, roll });
      try {
        expect(await house.ask(query, variables)).toEqual(answer);
        if (asks) expect(house.asked.map(({ subgraph }) => subgraph)).toEqual(asks);
      } finally {
        await house.close();
      }
    },
  );
});

describe("a wrong plan of Apollo's", () => {
  const WHY = 'A plan does not give price(currency: "USD") of Product to whoever requires it.';

  it.each([
    ['is not taken', apollo, WHY],
    [
      'is not taken where it is the second one',
      (sdl: string) => [NONE, ...apollo(sdl)],
      'No plan was found.',
    ],
  ])('%s, and nobody is asked for anything', async (_, openPlanners, told) => {
    const { subgraphs, query } = caseNamed(CONFLICT);
    const house = await smallHouse(subgraphs, openPlanners);
    try {
      await expect(house.ask(query)).rejects.toThrow(new NoPlan(told));
      expect(house.asked.map(({ subgraph }) => subgraph)).toEqual([]);
    } finally {
      await house.close();
    }
  });
});

describe('@apollo/gateway as it is published', () => {
  it.each([
    [
      'an argument in what a field requires',
      {
        products: [
          { price: 10, postage: 5 },
          { price: 20, postage: 10 },
        ],
      },
    ],
    [
      CONFLICT,
      {
        products: [
          { id: 'p1', usd: 10, cny: 10 },
          { id: 'p2', usd: 20, cny: 20 },
        ],
      },
    ],
  ])('answers other data, and says nothing of it: %s', async (name, data) => {
    const { subgraphs, query: source, variables = {}, answer } = caseNamed(name);
    const graph = composeSmall(subgraphs);
    const gateway = await stock(graph, graph.subgraphs);
    const told = await gateway.answer({ source, document: parse(source), variables }, new Mood());
    await gateway.close();

    expect(told).toEqual({ data });
    expect(told).not.toEqual(answer);
  });
});
