import type { QueryPlan } from '../plan.ts';
import type { Planned, Planner } from './planner.ts';
import { PlanningRefused } from './refused.ts';

/** Whether all that planning may take was taken: nobody else is given as much again. */
const isSpent = (error: unknown) => error instanceof PlanningRefused && error.why !== 'fatal';

/**
 * Planners in the order in which they are asked: the next one where one has no plan, ends over the operation, or has
 * a plan that is not sound. Where none has one, it is told what the first one said.
 * @param check throws where a plan is not sound
 */
export function inOrder(
  planners: readonly Pick<Planner, 'plan'>[],
  check: (plan: QueryPlan, operation: Planned) => void,
): Pick<Planner, 'plan'> {
  return {
    plan: async (operation) => {
      const said: unknown[] = [];
      for (const planner of planners)
        try {
          const plan = await planner.plan(operation);
          check(plan, operation);
          return plan;
        } catch (error) {
          said.push(error);
          if (isSpent(error)) break;
        }
      throw said[0];
    },
  };
}
