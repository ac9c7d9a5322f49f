export { openExecutor } from './executor.ts';
export { openApolloPlanner } from './planners/apolloInWorker.ts';
export { findPlanners, type OpenPlanner } from './planners/open.ts';
export type { Planner } from './planners/planner.ts';
export { PlanningBusy, PlanningRefused } from './planners/refused.ts';
export { Abandoned, Late, openHttpSubgraph } from './subgraphs/http.ts';
export type { Executor, Fetch, Located, Subgraph } from './types.ts';
