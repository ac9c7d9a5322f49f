export { openExecutor } from './executor.ts';
export { openApolloPlanner } from './planners/apolloInWorker.ts';
export { findPlanners, type OpenPlanners } from './planners/open.ts';
export type { Planner } from './planners/planner.ts';
export { NoPlan, PlanningBusy, PlanningRefused } from './planners/refused.ts';
export { REQUEST_ENDED } from './prepare.ts';
export { Abandoned, Late } from './subgraphs/exchange.ts';
export { openHttpSubgraph } from './subgraphs/http.ts';
export type { Ending, EndingListener, Executor, Fetch, Located, Subgraph } from './types.ts';
