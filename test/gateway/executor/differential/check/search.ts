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
  /** Plans that a planner is known not to find: an error instead of data, and never other data. */
  readonly unplanned?: readonly RegExp[];
  /** How long the smallest case is looked for, when there is one. */
  readonly seconds?: number;
}

export interface Searched {
  readonly cases: number;
  /** How often a plan was not found, as is known. */
  readonly unplanned: number;
  /** The smallest case that was found, explained. */
  readonly difference: string | null;
}

/** Looks for an answer that is not the oracle's, and ends at the first. */
export async function search(
  openRouter: OpenRouter,
  { seed, worlds, operations, unplanned = [], seconds = 30 }: Search,
): Promise<Searched> {
  const drawn = fc.sample(worldDraw, { seed, numRuns: worlds });
  const asked = fc.sample(operationDraw, { seed: seed + 1, numRuns: worlds * operations });
  const isKnown = (difference: Difference) => isUnplanned(difference, unplanned);
  let [cases, missed] = [0, 0];
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
      if (difference === null) continue;
      if (isKnown(difference)) {
        missed++;
        continue;
      }
      const found = { bench, asked: each, difference };
      const smallest = await shrink(found, openRouter, { seconds, like: (other) => !isKnown(other) });
      const told = `Seed ${seed}, world ${index}, operation ${turn}.\n${explain(smallest.bench, smallest.difference)}`;
      await smallest.bench.router.close();
      return { cases, unplanned: missed, difference: told };
    }
    await bench?.router.close();
  }
  return { cases, unplanned: missed, difference: null };
}

/** Whether it is told that there is no plan, or none that a subgraph understands, and nothing is made up. */
function isUnplanned({ truth, ours }: Difference, unplanned: readonly RegExp[]): boolean {
  const told = ours.errors?.some(({ message }) => unplanned.some((known) => known.test(message))) === true;
  return told && (ours.data === undefined || compareAway(truth, ours) === null);
}
