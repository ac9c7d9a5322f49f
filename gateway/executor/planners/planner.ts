import type { QueryPlan } from '../plan.ts';

/** What a planner is asked: a valid operation, as text. */
export interface Planned {
  readonly source: string;
  readonly operationName?: string | undefined;
  readonly overrides?: Overrides;
}

/** Which progressive overrides hold: those whose label is here, and those `percent(p)` with p above the roll. */
export interface Overrides {
  readonly labels: ReadonlySet<string>;
  /** From 0 up to 100. */
  readonly roll: number;
}

/** Which fetches answer an operation, and in what order. Opened on one supergraph. */
export interface Planner {
  /**
   * @throws PlanningRefused where planning takes more than it may, or ends the planner.
   * @throws NoPlan
   */
  plan(operation: Planned): Promise<QueryPlan>;
  close(): Promise<void>;
}
