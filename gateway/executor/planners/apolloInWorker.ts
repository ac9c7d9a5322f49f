import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { QueryPlan } from '../plan.ts';
import { deadline } from '../deadline.ts';
import type { Planned, Planner } from './planner.ts';
import { NoPlan, large, late } from './refused.ts';

export interface ApolloPlannerOptions {
  /** How long one plan may take, in milliseconds (default 5,000), once the planner has read its supergraph. */
  readonly deadline?: number;
  /** How long the planner may take to start, in milliseconds (default 20,000). */
  readonly start?: number;
  /** How much memory it may hold, in megabytes (default 1,500). */
  readonly memory?: number;
  /** The program that plans: a test has one that fails. */
  readonly program?: URL;
}

type Reply = { readonly plan: QueryPlan } | { readonly failed: string };

/** A thread that says by a first message that it has read its supergraph. */
interface Thread {
  readonly worker: Worker;
  readonly ready: Promise<unknown>;
}

const PROGRAM = new URL('thread.js', import.meta.url);

/**
 * Apollo's planner, in JavaScript: it plans in a thread of its own, one operation after the other. A plan that takes
 * too long ends with its thread, and the next one opens another.
 */
export function openApolloPlanner(
  supergraphSdl: string,
  { deadline: most = 5_000, start = 20_000, memory = 1_500, program = PROGRAM }: ApolloPlannerOptions = {},
): Planner {
  let thread: Thread | null = null;
  let closed = false;
  let asked = 0;
  let turn: Promise<unknown> = Promise.resolve();
  const opened = (): Thread => {
    if (thread !== null) return thread;
    const worker = new Worker(program, {
      execArgv: [],
      workerData: supergraphSdl,
      resourceLimits: { maxOldGenerationSizeMb: memory },
    });
    // An idle planner keeps no process alive.
    worker.unref();
    // It may end between two plans: the next one opens another.
    worker
      .on('error', () => undefined)
      .on('exit', () => {
        if (thread?.worker === worker) thread = null;
      });
    const ready = within(
      start,
      (signal) => messageOf(worker, signal),
      () => new Error("Apollo's planner cannot be started."),
    );
    // Whoever plans hears of it.
    ready.catch(() => undefined);
    thread = { worker, ready };
    return thread;
  };
  const end = async () => {
    const ending = thread;
    thread = null;
    await ending?.worker.terminate();
  };

  const planNow = async (operation: Planned): Promise<QueryPlan> => {
    const { worker, ready } = opened();
    let answer: Reply;
    try {
      await ready;
      const reply = within(
        most,
        (signal) => messageOf(worker, signal),
        () => late(most),
      );
      worker.postMessage(operation);
      answer = (await reply) as Reply;
    } catch (error) {
      // A thread that failed or is late does not plan again.
      await end();
      throw isOfMemory(error) ? large() : error;
    }
    if ('plan' in answer) return answer.plan;
    throw new NoPlan(`No plan was found: ${answer.failed}`);
  };
  // A first question does not wait for it.
  opened();
  return {
    plan: (operation) => {
      asked++;
      const plan = turn.then(() => planNow(operation));
      turn = plan.catch(() => undefined).finally(() => --asked === 0 && closed && end());
      return plan;
    },
    // Whoever asked while it was open, and begins to plan only now, is not turned away for that.
    close: async () => {
      closed = true;
      if (asked === 0) await end();
    },
  };
}

const isOfMemory = (error: unknown) =>
  (error as { readonly code?: unknown } | null)?.code === 'ERR_WORKER_OUT_OF_MEMORY';

/** What it says next; a failure where it ends before that. */
async function messageOf(worker: Worker, signal: AbortSignal): Promise<unknown> {
  const settled = new AbortController();
  const options = { signal: AbortSignal.any([signal, settled.signal]) };
  const end = once(worker, 'exit', options).then(() => {
    throw new Error("Apollo's planner ended.");
  });
  try {
    const [message] = (await Promise.race([once(worker, 'message', options), end])) as [unknown];
    return message;
  } finally {
    settled.abort();
  }
}

async function within<Value>(
  milliseconds: number,
  wait: (signal: AbortSignal) => Promise<Value>,
  overdue: () => Error,
): Promise<Value> {
  const ending = new AbortController();
  const settle = deadline(milliseconds, () => ending.abort());
  try {
    return await wait(ending.signal);
  } catch (error) {
    throw ending.signal.aborted ? overdue() : error;
  } finally {
    settle();
  }
}
