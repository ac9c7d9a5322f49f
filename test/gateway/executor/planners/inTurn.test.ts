import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { PlanningBusy } from '../../../../gateway/executor/index.ts';
import { type TurnOptions, inTurn } from '../../../../gateway/executor/planners/inTurn.ts';
import type { QueryPlan } from '../../../../gateway/executor/plan.ts';
import { NoPlan, late } from '../../../../gateway/executor/planners/refused.ts';

const PLAN: QueryPlan = { node: null };

/** A planner that has a plan when the story says so, or says that there is none. */
function planner(options: TurnOptions) {
  const asked: string[] = [];
  const open = new Map<string, { resolve(plan: QueryPlan): void; reject(error: Error): void }>();
  const bounded = inTurn(
    {
      plan: ({ source }) => {
        asked.push(source);
        return new Promise((resolve, reject) => open.set(source, { resolve, reject }));
      },
    },
    options,
  );
  return {
    asked,
    plan: (source: string) => bounded.plan({ source }),
    finds: (source: string) => open.get(source)?.resolve(PLAN),
    fails: (source: string, error: Error) => open.get(source)?.reject(error),
  };
}

describe('operations that nobody asked before', () => {
  it('are planned a few at a time, the others in the order in which they came', async () => {
    const { asked, plan, finds } = planner({ atOnce: 2 });
    const plans = ['a', 'b', 'c', 'd'].map(plan);
    await pause(1);
    expect(asked).toEqual(['a', 'b']);

    finds('b');
    await plans[1];
    await pause(1);
    expect(asked).toEqual(['a', 'b', 'c']);

    for (const source of ['a', 'c']) finds(source);
    await pause(1);
    finds('d');
    expect(await Promise.all(plans)).toEqual([PLAN, PLAN, PLAN, PLAN]);
  });

  it('are turned away when too many wait, and welcome again when there is room', async () => {
    const { plan, finds } = planner({ atOnce: 1, waiting: 1 });
    const [first, second] = [plan('a'), plan('b')];
    await expect(plan('c')).rejects.toThrow(PlanningBusy);

    finds('a');
    await first;
    const third = plan('c');
    await pause(1);
    finds('b');
    await second;
    await pause(1);
    finds('c');
    expect(await third).toBe(PLAN);
  });

  it('do not wait for their turn without end', async () => {
    const { asked, plan, finds } = planner({ atOnce: 1, patience: 20 });
    const first = plan('a');

    await expect(plan('b')).rejects.toThrow(PlanningBusy);
    finds('a');
    expect(await first).toBe(PLAN);
    expect(asked).toEqual(['a']);
  });

  it('are planned once, however many ask the same meanwhile', async () => {
    const { asked, plan, finds } = planner({});
    const plans = ['a', 'a', 'a'].map(plan);
    await pause(1);
    finds('a');

    expect(await Promise.all(plans)).toEqual([PLAN, PLAN, PLAN]);
    expect(asked).toEqual(['a']);
  });

  it.each([
    ['took too long', late(5_000)],
    ['have no plan', new NoPlan('No plan was found.')],
  ])('that %s are not planned anew for a while', async (_, error) => {
    const { asked, plan, fails, finds } = planner({ remembered: 1_000 });
    const first = plan('a');
    await pause(1);
    fails('a', error);
    await expect(first).rejects.toBe(error);
    await expect(plan('a')).rejects.toBe(error);
    expect(asked).toEqual(['a']);

    await pause(1_100);
    const later = plan('a');
    await pause(1);
    finds('a');
    expect(await later).toBe(PLAN);
  });

  it('are planned anew at once where nothing is wrong with them', async () => {
    const { asked, plan, fails, finds } = planner({});
    const first = plan('a');
    await pause(1);
    fails('a', new Error('The planner cannot be started.'));
    await expect(first).rejects.toThrow('cannot be started');

    const again = plan('a');
    await pause(1);
    finds('a');
    expect(await again).toBe(PLAN);
    expect(asked).toEqual(['a', 'a']);
  });
});
