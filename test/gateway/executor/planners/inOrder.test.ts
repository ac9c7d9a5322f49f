import { describe, expect, it } from '@jest/globals';
import type { QueryPlan } from '../../../../gateway/executor/plan.ts';
import { inOrder } from '../../../../gateway/executor/planners/inOrder.ts';
import { NoPlan, PlanningRefused, late } from '../../../../gateway/executor/planners/refused.ts';

const RIGHT: QueryPlan = { node: null };
const WRONG: QueryPlan = { node: { kind: 'Sequence', nodes: [] } };
const NONE = new NoPlan('No plan was found.');

/** Stands in for a planner that always says the same. */
const says = (answer: QueryPlan | Error) => {
  const asked: string[] = [];
  const plan = async ({ source }: { source: string }) => {
    asked.push(source);
    if (answer instanceof Error) throw answer;
    return answer;
  };
  return { asked, plan };
};

/** Plans an operation by two planners; tells the plan or what was thrown, and how often the second was asked. */
async function planBy(first: QueryPlan | Error, second: QueryPlan | Error) {
  const behind = says(second);
  const planner = inOrder([says(first), behind], (plan) => {
    if (plan === WRONG) throw new NoPlan('A plan asks nobody for x.');
  });
  const told = await planner.plan({ source: '{ x }' }).catch((error: unknown) => error);
  return [told, behind.asked];
}

describe('two planners in order', () => {
  it('are asked no further than to the first sound plan', async () => {
    expect(await planBy(RIGHT, NONE)).toEqual([RIGHT, []]);
  });

  it.each([
    ['has no plan', NONE],
    ['ended over the operation', new PlanningRefused('fatal', 'The planner ended.')],
    ['has a plan that is not sound', WRONG],
    ['cannot be started', new Error('The planner cannot be started.')],
  ])('are both asked where the first one %s', async (_, first) => {
    expect(await planBy(first, RIGHT)).toEqual([RIGHT, ['{ x }']]);
  });

  it.each([
    ['time', late(5_000)],
    ['memory', new PlanningRefused('large', 'Planning took too much memory.')],
  ])('do not both take all the %s that planning may take', async (_, spent) => {
    expect(await planBy(spent, RIGHT)).toEqual([spent, []]);
  });

  it.each([
    ['has none either', new NoPlan('We should have an edge.')],
    ['has one that is not sound', WRONG],
    ['takes too long', late(5_000)],
  ])('tell what the first one said where the second one %s', async (_, second) => {
    expect(await planBy(NONE, second)).toEqual([NONE, ['{ x }']]);
  });
});
