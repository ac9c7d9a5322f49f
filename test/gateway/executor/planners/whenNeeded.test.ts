import { describe, expect, it } from '@jest/globals';
import type { QueryPlan } from '../../../../gateway/executor/plan.ts';
import { whenNeeded } from '../../../../gateway/executor/planners/whenNeeded.ts';

const PLAN: QueryPlan = { node: null };

/** A planner that is opened when it is needed (behind it a stand-in), and what happens to it. */
function seldom() {
  const happened: string[] = [];
  const planner = whenNeeded(() => {
    happened.push('opened');
    return {
      plan: async ({ source }) => {
        happened.push(source);
        return PLAN;
      },
      close: async () => void happened.push('closed'),
    };
  });
  return { happened, planner };
}

describe('a planner that is seldom needed', () => {
  it('is opened once, by the first operation', async () => {
    const { happened, planner } = seldom();
    expect(happened).toEqual([]);

    expect(await planner.plan({ source: '{ a }' })).toBe(PLAN);
    expect(await planner.plan({ source: '{ b }' })).toBe(PLAN);
    await planner.close();
    expect(happened).toEqual(['opened', '{ a }', '{ b }', 'closed']);
  });

  it('is never opened to be closed', async () => {
    const { happened, planner } = seldom();
    await planner.close();

    expect(happened).toEqual([]);
  });

  it('plans for whoever asked before it was closed and comes to it only then, and is closed', async () => {
    const { happened, planner } = seldom();
    await planner.close();

    expect(await planner.plan({ source: '{ a }' })).toBe(PLAN);
    expect(happened).toEqual(['opened', '{ a }', 'closed']);
  });
});
