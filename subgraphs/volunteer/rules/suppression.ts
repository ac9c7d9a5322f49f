/** Fewer subscribers or households than this tell about single people. */
const SMALLEST_GROUP = 10;

/**
 * Which parts of a total may be published, null for each that may not. A group that is too small is hidden; and where
 * the total less the published parts would tell it, the next smallest parts are hidden with it.
 */
export function publishable(parts: readonly number[]): (number | null)[] {
  const hidden = new Set([...parts.keys()].filter((at) => isTooSmall(parts[at] ?? 0)));
  const rest = [...parts.keys()]
    .filter((at) => !hidden.has(at) && parts[at] !== 0)
    .sort((one, other) => (parts[one] ?? 0) - (parts[other] ?? 0));
  for (const next of rest) {
    if (hidden.size === 0 || isEnough([...hidden].map((at) => parts[at] ?? 0))) break;
    hidden.add(next);
  }
  return parts.map((part, at) => (hidden.has(at) ? null : part));
}

/** Whether a group may not be told by itself. Nobody at all is no group: zero is told. */
export function isTooSmall(group: number): boolean {
  return group > 0 && group < SMALLEST_GROUP;
}

/** Two or more parts that together are a group hide one another. */
function isEnough(hidden: readonly number[]): boolean {
  return hidden.length > 1 && hidden.reduce((all, part) => all + part, 0) >= SMALLEST_GROUP;
}
