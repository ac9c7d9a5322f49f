import { describe, expect, it } from '@jest/globals';
import { openApolloPlanner } from '../../../gateway/executor/index.ts';
import { openNativePlanner } from '../../../gateway/executor/planners/nativeInProcess.ts';
import { CASES } from './cases.ts';
import { smallHouse } from './house.ts';

/** Cases that Apollo's planner plans wrongly, so that no executor could answer them rightly. */
const WRONG_BY_APOLLO = new Set(['two arguments of one field in what two fields require']);

it.each(CASES.filter(({ name }) => WRONG_BY_APOLLO.has(name)))(
  "Apollo's planner, and not the executor, is wrong about $name",
  async ({ subgraphs, query, variables, answer }) => {
    const house = await smallHouse(subgraphs, openApolloPlanner);
    try {
      expect(await house.ask(query, variables)).not.toEqual(answer);
    } finally {
      await house.close();
    }
  },
);

describe.each([
  ['the native planner', openNativePlanner],
  ["Apollo's planner in a worker", openApolloPlanner],
])('with %s', (planned, openPlanner) => {
  const known = CASES.filter(({ name }) => planned === 'the native planner' || !WRONG_BY_APOLLO.has(name));

  it.each(known)('answers rightly: $name', async ({ subgraphs, query, variables, answer }) => {
    const house = await smallHouse(subgraphs, openPlanner);
    try {
      expect(await house.ask(query, variables)).toEqual(answer);
    } finally {
      await house.close();
    }
  });
});
