import type { GraphQLError } from 'graphql';
import type { Ending } from '../types.ts';
import type { Obj } from './objects.ts';
import type { Path } from './places.ts';

/** What went wrong below a path; everywhere, where there is none. What is told in another way has no error here. */
export interface Problem {
  readonly path: Path | undefined;
  readonly error: GraphQLError | null;
}

/** One question while it is answered. */
export interface Run<Context> {
  /** What the subgraphs have answered so far, merged. */
  readonly root: Obj;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly context: Context;
  readonly signal: Ending;
  readonly problems: Problem[];
}

/** A compiled node of a plan; nothing to wait for where nothing had to be asked. */
export type Step<Context> = (run: Run<Context>) => Promise<void> | undefined;

/** More errors help nobody: one failing subgraph could have one for each of ten thousand rows. */
const MOST_PROBLEMS = 1_000;

export function note(run: Run<unknown>, problem: Problem): void {
  if (run.problems.length < MOST_PROBLEMS) run.problems.push(problem);
}
