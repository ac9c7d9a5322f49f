import * as fc from 'fast-check';
import { operationDraw } from '../operations/draw.ts';
import { Uncomposable } from '../world/compose.ts';
import { deriveWorld } from '../world/derive.ts';
import { worldDraw } from '../world/draw.ts';
import { type Difference, caseOf, findDifference, openBench } from './check.ts';
import { compareAway } from './compare.ts';
import { explain } from './explain.ts';
import type { OpenRouter } from './routers.ts';
import { shrink } from './shrink.ts';

export interface Search {
  /** The same seed makes the same worlds and operations. */
  readonly seed: number;
  readonly worlds: number;
  /** Operations that each world is asked, in three moods each. */
  readonly operations: number;
  /** What is told where no planner has a plan, as is known: an error instead of data, and never other data. */
  readonly unplanned?: Unplanned;
  /** How long the smallest case is looked for, when there is one. */
  readonly seconds?: number;
}

/** Messages by what is behind them. */
export type Unplanned = Readonly<Record<string, RegExp>>;

export interface Searched {
  readonly cases: number;
  /** How many of them a second planner was asked for. */
  readonly second: number;
  /** How often no plan was found, as is known, by what was behind it. */
  readonly unplanned: ReadonlyMap<string, number>;
  /** The smallest case that was found, explained. */
  readonly difference: string | null;
}

/** Looks for an answer that is not the oracle's, and ends at the first. */
export async function search(
  openRouter: OpenRouter,
  { seed, worlds, operations, unplanned = {}, seconds = 30 }: Search,
): Promise<Searched> {
  const drawn = fc.sample(worldDraw, { seed, numRuns: worlds });
  const asked = fc.sample(operationDraw, { seed: seed + 1, numRuns: worlds * operations });
  const known = (difference: Difference) => whyUnplanned(difference, unplanned);
  const missed = new Map<string, number>();
  let [cases, second] = [0, 0];
  for (const [index, draw] of drawn.entries()) {
    const bench = await openBench(deriveWorld(draw), openRouter).catch((error: unknown) => {
      if (error instanceof Uncomposable) return null;
      throw error;
    });
    for (let turn = 0; bench !== null && turn < operations; turn++) {
      const operation = asked[index * operations + turn];
      if (operation === undefined) break;
      const each = caseOf(bench, operation);
      const difference = await findDifference(bench, each);
      cases++;
      if (bench.router.plansOf(each.operation).some(({ planner }) => planner > 0)) second++;
      if (difference === null) continue;
      const why = known(difference);
      if (why !== null) {
        missed.set(why, (missed.get(why) ?? 0) + 1);
        continue;
      }
      const found = { bench, asked: each, difference };
      const smallest = await shrink(found, openRouter, { seconds, like: (other) => known(other) === null });
      const told = `Seed ${seed}, world ${index}, operation ${turn}.\n${explain(smallest.bench, smallest.difference)}`;
      await smallest.bench.router.close();
      return { cases, second, unplanned: missed, difference: told };
    }
    await bench?.router.close();
  }
  return { cases, second, unplanned: missed, difference: null };
}

/** What is behind it where it is told that there is no plan, or none that a subgraph understands, and nothing is made up. */
function whyUnplanned({ truth, ours }: Difference, unplanned: Unplanned): string | null {
  const [why] = Object.keys(unplanned).filter((each) =>
    ours.errors?.some(({ message }) => unplanned[each]?.test(message)),
  );
  const madeUp = ours.data !== undefined && compareAway(truth, ours) !== null;
  return why === undefined || madeUp ? null : why;
}
