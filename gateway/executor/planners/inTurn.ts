import { LRUCache } from 'lru-cache';
import type { QueryPlan } from '../plan.ts';
import type { Planned, Planner } from './planner.ts';
import { NoPlan, PlanningBusy, PlanningRefused } from './refused.ts';

export interface TurnOptions {
  /** How many operations are planned at once (default 2): a machine has other things to do. */
  readonly atOnce?: number;
  /** How many may wait for their turn (default 100). */
  readonly waiting?: number;
  /** How long one may wait for its turn, in milliseconds (default 5,000). */
  readonly patience?: number;
  /** How long it is remembered that an operation was refused or has no plan, in milliseconds (default 30,000). */
  readonly remembered?: number;
}

/** As many refused operations are remembered, of so much text. */
const MOST_REFUSED = { max: 1_000, maxSize: 4_000_000 };

/**
 * A planner that plans a few operations at a time, lets some wait, and turns away the rest: a flood of operations that
 * nobody asked before takes neither the machine nor its memory from the others. What takes too long to plan, or has no
 * plan, is not planned anew each time that it is asked.
 */
export function inTurn(planner: Pick<Planner, 'plan'>, options: TurnOptions = {}): Pick<Planner, 'plan'> {
  const { atOnce = 2, waiting = 100, patience = 5_000, remembered = 30_000 } = options;
  const queue = new Set<() => void>();
  let planning = 0;
  const turn = async (): Promise<void> => {
    if (planning < atOnce) {
      planning++;
      return;
    }
    if (queue.size >= waiting) throw new PlanningBusy();
    await new Promise<void>((resolve, reject) => {
      const late = setTimeout(() => {
        queue.delete(begin);
        reject(new PlanningBusy());
      }, patience);
      const begin = () => {
        clearTimeout(late);
        resolve();
      };
      queue.add(begin);
    });
  };
  /** Whoever is next takes the place over. */
  const ended = () => {
    const [next] = queue;
    if (next === undefined) planning--;
    else {
      queue.delete(next);
      next();
    }
  };

  const refused = new LRUCache<string, PlanningRefused | NoPlan>({
    ...MOST_REFUSED,
    ttl: remembered,
    sizeCalculation: (_, text) => text.length,
  });
  const underWay = new Map<string, Promise<QueryPlan>>();
  const planOnce = async (operation: Planned, name: string): Promise<QueryPlan> => {
    await turn();
    try {
      return await planner.plan(operation);
    } catch (error) {
      if (error instanceof PlanningRefused || error instanceof NoPlan) refused.set(name, error);
      throw error;
    } finally {
      ended();
    }
  };
  return {
    plan: (operation) => {
      const { source, operationName = '', overrides } = operation;
      const name = JSON.stringify([operationName, [...(overrides?.labels ?? [])], source]);
      const before = refused.get(name);
      if (before !== undefined) return Promise.reject(before);
      const found = underWay.get(name) ?? planOnce(operation, name).finally(() => void underWay.delete(name));
      underWay.set(name, found);
      return found;
    },
  };
}
