import { median } from '../median.ts';
import type { Loaded } from './load.ts';

/** One contestant's share of a round. */
export interface Turn extends Loaded {
  /** Milliseconds of the gateway's CPU time for each request. */
  readonly cpu: number;
  /** Fetches to subgraphs for each request. */
  readonly fetches: number;
  /** Fetches that no subgraph had answered before, and that took it longer therefore. */
  readonly fresh: number;
}

/**
 * How a contestant answers one question: the least CPU of its turns, because what else a machine does only adds to it,
 * and medians of everything else.
 */
export interface Case {
  readonly question: string;
  readonly contestant: string;
  readonly bytes: number;
  readonly cpu: number;
  readonly throughput: number;
  readonly p50: number;
  readonly p99: number;
  readonly fetches: number;
}

/** A contestant over one graph. */
export interface Served {
  readonly graph: string;
  readonly contestant: string;
  /** Milliseconds from its start to its first right answer, the median of several starts. */
  readonly start: number;
  /** The most bytes that it held in memory, whatever it was asked. */
  readonly peak: number;
}

/** What was run, and what came of it. */
export interface Measured {
  readonly cases: readonly Case[];
  readonly served: readonly Served[];
  /** Answers that were not right, and measurements that cannot be trusted. */
  readonly mistakes: readonly string[];
  readonly missing: readonly { readonly title: string; readonly reason: string }[];
}

export function caseOf(question: string, contestant: string, bytes: number, turns: readonly Turn[]): Case {
  const middle = (of: (turn: Turn) => number) => median(turns.map(of));
  return {
    question,
    contestant,
    bytes,
    cpu: Math.min(...turns.map(({ cpu }) => cpu)),
    throughput: middle(({ requests, seconds }) => requests / seconds),
    p50: middle(({ p50 }) => p50),
    p99: middle(({ p99 }) => p99),
    fetches: middle(({ fetches }) => fetches),
  };
}

/** How many times more CPU the other one needs for a request; undefined where one of them was not measured. */
export function ratio(
  cases: readonly Case[],
  question: string,
  contestant: string,
  against: string,
): number | undefined {
  const cpu = (name: string) =>
    cases.find((each) => each.question === question && each.contestant === name)?.cpu;
  const [own, others] = [cpu(contestant), cpu(against)];
  return own === undefined || others === undefined ? undefined : others / own;
}
