import type { Unplanned } from './search.ts';

/** Where the native planner alone has no plan, or ends: whoever asks is told so, and gets no data. */
export const UNPLANNED_BY_NATIVE: Unplanned = {
  'fields that require others below a list, nested':
    /^thrown: NoPlan: No plan was found: Error: Failed to plan query: failed to build fetch graph: Path '.*' cannot be found in selection set of type /,
  'a key that has to be combined for what a field requires':
    /^thrown: NoPlan: No plan was found: Error: Failed to plan query: failed to build fetch graph: Expected a single parent, but the FetchStep \[\d+\] has many$/,
  'a way to an interface object':
    /^thrown: NoPlan: No plan was found: Error: Failed to plan query: walker failed to locate path: No paths found for selection item: /,
  'an object without what is in it, for a field that requires others, below itself':
    /^thrown: NoPlan: A plan asks for nothing of /,
  'other arguments than a field requires': /^thrown: NoPlan: A plan does not give /,
  'no key': /^thrown: NoPlan: A plan asks \w+ for \w+ by no key that it knows/,
  'a field too few, seen when it is answered': /^Nobody answered \w+\.\w+\.$/,
  'a field too few': /^thrown: NoPlan: A plan asks nobody for /,
  'two things at one place': /^thrown: NoPlan: A plan puts both /,
  'a panic in mismatch_finder.rs': /^thrown: PlanningRefused: The planner ended over this operation\.$/,
};

/** Where neither planner has a plan. */
export const UNPLANNED: Unplanned = UNPLANNED_BY_NATIVE;

/** The same of Apollo's planner alone. */
export const UNPLANNED_BY_APOLLO: Unplanned = {
  'an interface object that a union holds':
    /^thrown: Error: We should have an edge from \w+\(\w+\) for __typename$/,
  'a field that a subgraph provides elsewhere':
    /^thrown: NoPlan: A plan asks \w+ for \w+ of \w+, which it does not have\.$/,
  'other arguments than a field requires': /^thrown: NoPlan: A plan does not give /,
  'a key that is not looked up': /^thrown: NoPlan: A plan asks \w+ for \w+ by no key that it knows\.$/,
};
