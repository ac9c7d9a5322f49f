import { type ChildProcess, fork } from 'node:child_process';
import { LRUCache } from 'lru-cache';
import type { QueryPlan } from '../plan.ts';
import { type HivePlan, fromHive } from './native.ts';
import type { Planned, Planner } from './planner.ts';
import { PlanningRefused, late } from './refused.ts';

export interface NativePlannerOptions {
  /** How long one plan may take, in milliseconds (default 5,000). */
  readonly deadline?: number;
  /** The program that plans: a test has one that fails. */
  readonly program?: URL;
}

type Reply = { readonly id?: number } & (
  { readonly ready: true } | { readonly plan: HivePlan } | { readonly failed: string }
);

interface Job {
  readonly operation: Planned;
  readonly resolve: (plan: QueryPlan) => void;
  readonly reject: (error: unknown) => void;
  /** Whether it was interrupted before: it is planned alone, so that nobody else can end it, nor it anybody else. */
  alone: boolean;
  timer?: NodeJS.Timeout;
}

const PROGRAM = new URL('nativeProcess.js', import.meta.url);
/** As many as the planner has threads. */
const AT_ONCE = 4;
const MOST_REFUSED = 1_000;
/** What was late may have been so for others' sake. */
const LATE_FOR = 600_000;
const FATAL = 'The planner ended over this operation.';

/**
 * The planner of Hive Router, in Rust, in a process that may end: some valid operations make it panic. Whatever ends
 * it is refused from then on, and what it was planning beside that is planned again.
 */
export function openNativePlanner(
  supergraphSdl: string,
  { deadline = 5_000, program = PROGRAM }: NativePlannerOptions = {},
): Planner {
  const refused = new LRUCache<string, PlanningRefused>({ max: MOST_REFUSED });
  const waiting: Job[] = [];
  const running = new Map<number, Job>();
  let child: ChildProcess | null = null;
  let ready = false;
  let closed = false;
  let number = 0;

  const start = (): ChildProcess => {
    const started = fork(program, { execArgv: [], stdio: ['ignore', 'ignore', 'ignore', 'ipc'] });
    child = started;
    ready = false;
    // An idle planner keeps no process alive.
    started.unref();
    started.channel?.unref();
    started.on('message', (reply: Reply) => receive(reply));
    const gone = () => {
      if (child === started) died();
    };
    started.on('exit', gone).on('error', gone);
    started.send({ supergraph: supergraphSdl }, () => undefined);
    return started;
  };
  const stop = () => {
    child?.kill('SIGKILL');
    child = null;
  };
  const take = (): Job[] => {
    const jobs = [...running.values()];
    running.clear();
    for (const { timer } of jobs) clearTimeout(timer);
    return jobs;
  };
  const refuse = ({ operation, reject }: Job, error: PlanningRefused, ttl?: number) => {
    refused.set(nameOf(operation), error, ttl === undefined ? {} : { ttl });
    reject(error);
  };
  const again = (jobs: readonly Job[]) => {
    for (const job of jobs) job.alone = true;
    waiting.unshift(...jobs);
    next();
  };

  const died = () => {
    child = null;
    const jobs = take();
    const [only] = jobs;
    if (!ready) for (const { reject } of jobs) reject(new Error('The native planner cannot be started.'));
    else if (jobs.length === 1 && only) refuse(only, new PlanningRefused('fatal', FATAL));
    else again(jobs);
    next();
  };
  const receive = (reply: Reply) => {
    if ('ready' in reply) ready = true;
    const job = reply.id === undefined ? undefined : running.get(reply.id);
    if (job === undefined || reply.id === undefined) return;
    running.delete(reply.id);
    clearTimeout(job.timer);
    if ('plan' in reply) job.resolve(fromHive(reply.plan));
    else if ('failed' in reply) job.reject(new Error(`No plan was found: ${reply.failed}`));
    next();
  };
  const begin = (job: Job) => {
    const id = ++number;
    running.set(id, job);
    job.timer = setTimeout(() => {
      running.delete(id);
      stop();
      refuse(job, late(deadline), LATE_FOR);
      again(take());
    }, deadline);
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
    name: 'native',
    plan: async (operation) => {
      const known = refused.get(nameOf(operation));
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

const nameOf = ({ source, overrides }: Planned) => [...(overrides?.labels ?? [])].sort().join() + source;
