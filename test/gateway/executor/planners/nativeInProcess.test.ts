import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { NoPlan, PlanningRefused } from '../../../../gateway/executor/index.ts';
import {
  type NativePlannerOptions,
  openNativePlanner,
} from '../../../../gateway/executor/planners/nativeInProcess.ts';
import type { Planner } from '../../../../gateway/executor/planners/planner.ts';

const STAND_IN = new URL('standIns/process.js', import.meta.url);

describe("the native planner's process (a stand-in for it)", () => {
  let folder: string;
  let planner: Planner;
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'concentric-planner-'));
  });
  afterEach(async () => {
    await planner.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const open = (options: NativePlannerOptions = {}) => {
    planner = openNativePlanner(folder, { program: STAND_IN, ...options });
  };
  const plan = (source: string) => planner.plan({ source });
  const linesOf = (file: string) => readFileSync(path.join(folder, file), 'utf8').trim().split('\n');
  const pids = () => linesOf('starts').map(Number);
  /** Waits until there is no such process; a test's time limit ends what never comes. */
  const gone = async (pid = 0) => {
    while (isThere(pid)) await pause(5);
  };
  const asked = (source: string) => linesOf('asked').filter((line) => line === source).length;
  const PLAN = { node: { kind: 'Sequence', nodes: [] } };

  it('plans one operation after the other, and says where there is no plan', async () => {
    open();

    expect(await plan('plan one')).toEqual(PLAN);
    await expect(plan('no plan')).rejects.toThrow('No plan was found: there is none');
    expect(await plan('plan two')).toEqual(PLAN);
    expect(pids()).toHaveLength(1);
  });

  it('is waited for while it starts, however long a plan may take', async () => {
    writeFileSync(path.join(folder, 'slow'), '1500');
    open({ deadline: 500 });

    expect(await Promise.all(['plan one', 'plan two'].map(plan))).toEqual([PLAN, PLAN]);
  });

  it('has no plan for anything where it cannot read the supergraph, and does not try again', async () => {
    writeFileSync(path.join(folder, 'unreadable'), '');
    open();
    const unread = new NoPlan('The native planner cannot read the supergraph: it is of another kind');

    await expect(plan('plan one')).rejects.toThrow(unread);
    await expect(plan('plan two')).rejects.toThrow(unread);
    expect(pids()).toHaveLength(1);
  });

  it('is not waited for without end while it starts, and is started anew by the next operation', async () => {
    writeFileSync(path.join(folder, 'slow'), '60000');
    open({ start: 1_500 });
    const error: unknown = await plan('plan one').catch((thrown: unknown) => thrown);
    expect(String(error)).toBe('Error: The native planner cannot be started.');

    rmSync(path.join(folder, 'slow'));
    expect(await plan('plan one')).toEqual(PLAN);
  });

  it('has what it answered heard, however long its gateway was busy meanwhile', async () => {
    open({ deadline: 1_000 });
    await plan('plan one');
    const slowly = plan('slowly');
    // It gets the operation before its gateway is busy with something else.
    await pause(20);
    // After this, its event loop looks for times that are over first, and for messages then.
    await new Promise(setImmediate);
    const until = performance.now() + 1_500;
    while (performance.now() < until);

    expect(await slowly).toEqual(PLAN);
    expect(pids()).toHaveLength(1);
  });

  it('is ended by what takes too long, and another one plans what it was planning beside that', async () => {
    open({ deadline: 1_000 });
    await plan('plan one');
    const late = plan('never').catch((thrown: unknown) => thrown);
    const beside = plan('in another process');

    expect(await late).toMatchObject({ name: 'PlanningRefused', why: 'late' });
    expect(await beside).toEqual(PLAN);
    expect(asked('in another process')).toBe(2);
    expect(pids()).toHaveLength(2);
    expect(await plan('plan two')).toEqual(PLAN);
  });

  it('is ended by an operation that is found out and never planned again, and nobody else is', async () => {
    open();
    const beside = plan('slowly');
    const fatal = plan('ends').catch((thrown: unknown) => thrown);

    expect(await beside).toEqual(PLAN);
    expect(await fatal).toMatchObject({ name: 'PlanningRefused', why: 'fatal' });
    const [times, before] = [asked('ends'), pids()];
    await expect(plan('ends')).rejects.toThrow(PlanningRefused);
    expect([asked('ends'), pids()]).toEqual([times, before]);
  });

  it('is ended for its memory by an operation that is told apart from those that it ends over', async () => {
    open();
    const [large, fatal] = ['grows', 'ends'].map((source) => plan(source).catch((thrown: unknown) => thrown));

    expect(await large).toMatchObject({ name: 'PlanningRefused', why: 'large' });
    expect(await fatal).toMatchObject({ name: 'PlanningRefused', why: 'fatal' });
  });

  it('has a plan that nobody can read, and plans on', async () => {
    open();

    await expect(plan('odd')).rejects.toThrow('Defer is not planned here.');
    expect(await plan('plan one')).toEqual(PLAN);
  });

  it('is started anew where it ended with nothing to plan', async () => {
    open();
    await plan('plan one');
    process.kill(pids()[0] ?? 0, 'SIGKILL');
    await gone(pids()[0]);

    expect(await plan('plan two')).toEqual(PLAN);
    expect(pids()).toHaveLength(2);
  });

  it('plans what was asked before it was closed, and then ends', async () => {
    open();
    const slowly = plan('slowly');
    await planner.close();

    expect(await slowly).toEqual(PLAN);
    await gone(pids()[0]);
  });
});

function isThere(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
