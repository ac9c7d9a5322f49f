import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { QueryPlan } from '../plan.ts';
import type { Planned, Planner } from './planner.ts';
import { late } from './refused.ts';

export interface ApolloPlannerOptions {
  /** How long one plan may take, in milliseconds (default 5,000). */
  readonly deadline?: number;
}

type Reply = { readonly plan: QueryPlan } | { readonly failed: string };

const THREAD = new URL('thread.js', import.meta.url);

/**
 * Apollo's planner, in JavaScript: it plans in a thread of its own, one operation after the other. A plan that takes
 * too long ends with its thread, and the next one opens another.
 */
export function openApolloPlanner(
  supergraphSdl: string,
  { deadline = 5_000 }: ApolloPlannerOptions = {},
): Planner {
  let worker: Worker | null = null;
  let turn: Promise<unknown> = Promise.resolve();
  const opened = (): Worker => {
    worker ??= new Worker(THREAD, { execArgv: [], workerData: supergraphSdl });
    // An idle planner keeps no process alive.
    worker.unref();
    return worker;
  };
  const ended = async () => {
    const ending = worker;
    worker = null;
    await ending?.terminate();
  };

  const planNow = async (operation: Planned): Promise<QueryPlan> => {
    const asked = opened();
    const ending = new AbortController();
    let failed: string;
    const timer = setTimeout(() => ending.abort(), deadline);
    try {
      const reply = once(asked, 'message', { signal: ending.signal }) as Promise<[Reply]>;
      asked.postMessage(operation);
      const [answer] = await reply;
      if ('plan' in answer) return answer.plan;
      failed = answer.failed;
    } catch (error) {
      // A thread that failed or is late does not plan again.
      await ended();
      throw ending.signal.aborted ? late(deadline) : error;
    } finally {
      clearTimeout(timer);
    }
    throw new Error(`No plan was found: ${failed}`);
  };
  return {
    name: 'apollo',
    plan: (operation) => {
      const plan = turn.then(() => planNow(operation));
      turn = plan.catch(() => undefined);
      return plan;
    },
    close: ended,
  };
}
