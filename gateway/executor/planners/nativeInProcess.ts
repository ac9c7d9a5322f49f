import { type ChildProcess, fork } from 'node:child_process';
import { LRUCache } from 'lru-cache';
import type { QueryPlan } from '../plan.ts';
import { deadline } from '../deadline.ts';
import { type HivePlan, fromHive } from './native.ts';
import type { Planned, Planner } from './planner.ts';
import { NoPlan, PlanningRefused, large, late } from './refused.ts';

export interface NativePlannerOptions {
  /** How long one plan may take, in milliseconds (default 5,000), once the planner has read its supergraph. */
  readonly deadline?: number;
  /** How long the planner may take to start, in milliseconds (default 20,000). */
  readonly start?: number;
  /** The program that plans: a test has one that fails. */
  readonly program?: URL;
}

type Reply = { readonly id?: number } & (
  { readonly ready: true } | { readonly plan: HivePlan } | { readonly failed: string }
);

interface Job {
  readonly operation: Planned;
  readonly resolve: (plan: QueryPlan | Promise<QueryPlan>) => void;
  readonly reject: (error: unknown) => void;
  /** Whether it was interrupted before: it is planned alone, so that nobody else can end it, nor it anybody else. */
  alone: boolean;
  /** Ends its deadline. */
  settle?: () => void;
}

const PROGRAM = new URL('nativeProcess.js', import.meta.url);
/** As many as the planner has threads. */
const AT_ONCE = 4;
const MOST_REFUSED = 1_000;
const FATAL = 'The planner ended over this operation.';

/**
 * The planner of Hive Router, in Rust, in a process that may end: some valid operations make it panic. Whatever ends
 * it is refused from then on; what it was planning beside that, or beside what was late, is planned again.
 */
export function openNativePlanner(
  supergraphSdl: string,
  { deadline: most = 5_000, start: mostAtStart = 20_000, program = PROGRAM }: NativePlannerOptions = {},
): Planner {
  const refused = new LRUCache<string, PlanningRefused>({ max: MOST_REFUSED });
  const waiting: Job[] = [];
  const running = new Map<number, Job>();
  let child: ChildProcess | null = null;
  let ready = false;
  let settleStart: () => void = () => undefined;
  /** Why it plans nothing at all. */
  let unreadable: NoPlan | null = null;
  let closed = false;
  let number = 0;

  const start = (): ChildProcess => {
    const opening = fork(program, { execArgv: [], stdio: ['ignore', 'ignore', 'ignore', 'ipc'] });
    child = opening;
    // An idle planner keeps no process alive.
    opening.unref();
    opening.channel?.unref();
    opening.on('message', (reply: Reply) => {
      if (child === opening) receive(reply);
    });
    const gone = (grown = false) => {
      if (child === opening) died(grown);
    };
    // Nothing else ends it in this way: it does so itself for its memory, or the system does.
    opening.on('exit', (_, signal) => gone(signal === 'SIGKILL')).on('error', () => gone());
    settleStart = deadline(mostAtStart, gone);
    opening.send({ supergraph: supergraphSdl }, () => undefined);
    return opening;
  };
  const stop = () => {
    settleStart();
    child?.kill('SIGKILL');
    child = null;
    ready = false;
  };
  const take = (): Job[] => {
    const jobs = [...running.values()];
    running.clear();
    for (const { settle } of jobs) settle?.();
    return jobs;
  };
  const refuse = ({ operation, reject }: Job, error: PlanningRefused) => {
    refused.set(nameOf(operation), error);
    reject(error);
  };
  const again = (jobs: readonly Job[]) => {
    for (const job of jobs) job.alone = true;
    waiting.unshift(...jobs);
    next();
  };

  const died = (grown: boolean) => {
    const started = ready;
    stop();
    const jobs = take();
    const [only] = jobs;
    if (!started) for (const { reject } of jobs) reject(new Error('The native planner cannot be started.'));
    // Whatever ended it from outside says nothing for ever of what it was planning then.
    else if (jobs.length === 1 && only && grown) only.reject(large());
    else if (jobs.length === 1 && only) refuse(only, new PlanningRefused('fatal', FATAL));
    else again(jobs);
    next();
  };
  const giveUp = (reason: NoPlan) => {
    unreadable = reason;
    stop();
    for (const { reject } of [...take(), ...waiting.splice(0)]) reject(reason);
  };
  const receive = (reply: Reply) => {
    if ('ready' in reply) {
      ready = true;
      settleStart();
      for (const [id, job] of running) time(id, job);
    }
    if (reply.id === undefined) {
      if ('failed' in reply)
        giveUp(new NoPlan(`The native planner cannot read the supergraph: ${reply.failed}`));
      return;
    }
    const job = running.get(reply.id);
    if (job === undefined) return;
    running.delete(reply.id);
    job.settle?.();
    if ('plan' in reply) job.resolve(readPlan(reply.plan));
    else if ('failed' in reply) job.reject(new NoPlan(`No plan was found: ${reply.failed}`));
    next();
  };
  const time = (id: number, job: Job) => {
    job.settle = deadline(most, () => {
      running.delete(id);
      stop();
      job.reject(late(most));
      again(take());
    });
  };
  const begin = (job: Job) => {
    const id = ++number;
    running.set(id, job);
    if (ready) time(id, job);
    const { source, operationName, overrides } = job.operation;
    const { labels = new Set<string>(), roll = 100 } = overrides ?? {};
    // Whoever cannot be told has ended, and says so by itself.
    (child ?? start()).send({ id, source, operationName, labels: [...labels], roll }, () => undefined);
  };
  const next = () => {
    for (let job = waiting[0]; job !== undefined; job = waiting[0]) {
      const alone = job.alone || [...running.values()].some((other) => other.alone);
      if (alone ? running.size > 0 : running.size >= AT_ONCE) return;
      waiting.shift();
      begin(job);
    }
    if (closed && running.size === 0) stop();
  };

  // A first question does not wait for it.
  start();
  return {
    plan: async (operation) => {
      const known = unreadable ?? refused.get(nameOf(operation));
      if (known) throw known;
      return new Promise<QueryPlan>((resolve, reject) => {
        waiting.push({ operation, resolve, reject, alone: false });
        next();
      });
    },
    // Whoever asked while it was open, and begins to plan only now, is not turned away for that.
    close: async () => {
      closed = true;
      next();
    },
  };
}

/** A plan of a form that nobody knows is one operation's failure. */
const readPlan = async (plan: HivePlan): Promise<QueryPlan> => fromHive(plan);

const nameOf = ({ source, overrides }: Planned) => [...(overrides?.labels ?? [])].sort().join() + source;
