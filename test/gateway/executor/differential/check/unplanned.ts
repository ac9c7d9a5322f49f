import type { Unplanned } from './search.ts';

const BUILD = 'Error: Failed to plan query: failed to build fetch graph: ';
const noPlan = (reason: string) => new RegExp(`^thrown: NoPlan: No plan was found: ${reason}`);

/**
 * Where neither planner has a plan: whoever asks is told what the native one said, and gets no data. With how often
 * that was seen among 7,705 operations over 390 worlds, of which 32 had no plan.
 */
export const UNPLANNED: Unplanned = {
  // 12.
  'a panic in mismatch_finder.rs': /^thrown: PlanningRefused: The planner ended over this operation\.$/,
  // 10.
  'a key that has to be combined for what a field requires': noPlan(
    `${BUILD}Expected a single parent, but the FetchStep \\[\\d+\\] has many$`,
  ),
  // 2 each.
  'fields that require others below a list, nested': noPlan(
    `${BUILD}Path '.*' cannot be found in selection set of type `,
  ),
  'other arguments than a field requires': /^thrown: NoPlan: A plan does not give /,
  'two things at one place': /^thrown: NoPlan: A plan puts both /,
  'no key': /^thrown: NoPlan: A plan asks \w+ for \w+ by no key that it knows\.$/,
  // 1 each, seen when it is answered.
  'a field too few, seen when it is answered': /^Nobody answered \w+\.\w+\.$/,
  'a key that nobody asks for before': /It is not asked: nobody answered what it requires\.$/,
};

/** The native planner alone. */
export const UNPLANNED_BY_NATIVE: Unplanned = {
  ...UNPLANNED,
  'a way to an interface object': noPlan(
    'Error: Failed to plan query: walker failed to locate path: No paths found for selection item: ',
  ),
  'an object without what is in it, for a field that requires others, below itself':
    /^thrown: NoPlan: A plan asks for nothing of /,
  'a field too few': /^thrown: NoPlan: A plan asks nobody for /,
};

/** Apollo's planner alone. */
export const UNPLANNED_BY_APOLLO: Unplanned = {
  'an interface object that a union holds':
    /^thrown: Error: We should have an edge from \w+\(\w+\) for __typename$/,
  'a field that a subgraph provides elsewhere':
    /^thrown: NoPlan: A plan asks \w+ for \w+ of \w+, which it does not have\.$/,
  'other arguments than a field requires': /^thrown: NoPlan: A plan does not give /,
  'a key that is not looked up': /^thrown: NoPlan: A plan asks \w+ for \w+ by no key that it knows\.$/,
};
