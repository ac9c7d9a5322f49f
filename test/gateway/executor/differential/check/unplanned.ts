/** Plans that the native planner does not find, or over which it ends: whoever asks is told so, and gets no data. */
export const UNPLANNED_BY_NATIVE: readonly RegExp[] = [
  // Nested fields that require others below a list, mostly.
  /^thrown: Error: No plan was found: Error: Failed to plan query: failed to build fetch graph: Path '.*' cannot be found in selection set of type /,
  // A key that has to be combined for what a field requires.
  /^thrown: Error: No plan was found: Error: Failed to plan query: failed to build fetch graph: Expected a single parent, but the FetchStep \[\d+\] has many$/,
  // A way to an interface object that there is.
  /^thrown: Error: No plan was found: Error: Failed to plan query: walker failed to locate path: No paths found for selection item: /,
  // A field that requires others, below itself: the fetch asks for an object without what is in it.
  /^\w+ does not answer\. \w+ is asked what it does not know: Field "\w+" of type "[^"]+" must have a selection of subfields\./,
  // One field too few, or two things at one place: the executor sees it, and takes no such plan.
  /^Nobody answered \w+\.\w+\.$/,
  /^thrown: Unsound: A plan (asks nobody for|puts both) /,
  // A panic in mismatch_finder.rs.
  /^thrown: PlanningRefused: The planner ended over this operation\.$/,
];

/** The same of Apollo's planner. */
export const UNPLANNED_BY_APOLLO: readonly RegExp[] = [
  // An interface object that a union holds.
  /^thrown: Error: We should have an edge from \w+\(\w+\) for __typename$/,
];
