import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, describe, expect, it } from '@jest/globals';
import {
  type ApolloPlannerOptions,
  openApolloPlanner,
} from '../../../../gateway/executor/planners/apolloInWorker.ts';
import type { Planner } from '../../../../gateway/executor/planners/planner.ts';

const STAND_IN = new URL('standIns/thread.js', import.meta.url);

describe("the thread of Apollo's planner (a stand-in for it)", () => {
  let planner: Planner;
  afterEach(() => planner.close());

  /** Its supergraph is how long it takes to start, in milliseconds. */
  const open = (options: ApolloPlannerOptions = {}, starts = 0) => {
    planner = openApolloPlanner(String(starts), { program: STAND_IN, ...options });
  };
  const plan = (source: string) => planner.plan({ source });
  /** Which thread planned it. */
  const threadOf = async (source = 'plan') => (await plan(source)) as unknown as { threadId: number };

  it('plans one operation after the other, and says where there is no plan', async () => {
    open();

    const thread = await threadOf('slowly');
    await expect(plan('no plan')).rejects.toThrow('No plan was found: there is none');
    expect(await threadOf()).toEqual(thread);
  });

  it('is waited for while it starts, however long a plan may take', async () => {
    open({ deadline: 500 }, 1_500);

    expect(await plan('plan')).toMatchObject({ node: null });
  });

  it('is not waited for without end while it starts', async () => {
    open({ start: 50 }, 60_000);

    await expect(plan('plan')).rejects.toThrow(new Error("Apollo's planner cannot be started."));
  });

  it('has what it answered heard, however long its gateway was busy meanwhile', async () => {
    open({ deadline: 1_000 });
    await plan('plan');
    const slowly = plan('slowly');
    // It gets the operation before its gateway is busy with something else.
    await pause(20);
    // After this, its event loop looks for times that are over first, and for messages then.
    await new Promise(setImmediate);
    const until = performance.now() + 1_500;
    while (performance.now() < until);

    expect(await slowly).toMatchObject({ node: null });
  });

  it('is ended by what takes too long, and another one plans what waited for it', async () => {
    open({ deadline: 500 });
    const before = await threadOf();
    const late = plan('never').catch((thrown: unknown) => thrown);
    const after = threadOf();

    expect(await late).toMatchObject({ name: 'PlanningRefused', why: 'late' });
    expect(await after).not.toEqual(before);
  });

  it('is ended by what takes too much memory, and by nothing else of the house', async () => {
    open({ memory: 40 });
    const before = await threadOf();

    await expect(plan('grows')).rejects.toMatchObject({ name: 'PlanningRefused', why: 'large' });
    expect(await threadOf()).not.toEqual(before);
  });

  it.each(['ends', 'throws'])('is opened anew after it %s', async (source) => {
    open({ deadline: 1_000 });
    const before = await threadOf();
    await expect(plan(source)).rejects.toThrow();

    expect(await threadOf()).not.toEqual(before);
  });

  it('plans what was asked before it was closed', async () => {
    open();
    const slowly = plan('slowly');
    await planner.close();

    expect(await slowly).toMatchObject({ node: null });
  });
});
