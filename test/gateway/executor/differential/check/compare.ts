import type { FormattedExecutionResult } from 'graphql';

type Answer = FormattedExecutionResult;

/** What is wrong with an answer, in a sentence; null where it is right. */
export type Verdict = string | null;

/** Nothing fails: the same data, its keys in the same order, and no word of an error. */
export function compareHealthy(truth: Answer, ours: Answer): Verdict {
  const errors = messagesOf(ours);
  if (errors.length > 0) return `It tells errors where there are none: ${errors.join('; ')}`;
  return JSON.stringify(truth.data) === JSON.stringify(ours.data) ? null : 'Its data are different.';
}

/**
 * Fields fail: the same data with the same nulls. Each failure at a place that the data still have is told there;
 * what is told of a place that an outer null took away is a failure of that place too. (How many failures below one
 * null are told depends on who was asked first, in any executor.)
 * @param all All failures there are: from an execution in which anything may be null.
 */
export function compareFailing(truth: Answer, all: Answer, ours: Answer): Verdict {
  if (JSON.stringify(truth.data) !== JSON.stringify(ours.data)) return 'Its data are different.';
  const told = pathsOf(ours);
  const failures = new Set(pathsOf(all));
  const invented = told.filter((path) => !failures.has(path));
  if (invented.length > 0) return `It tells of failures that are none: ${invented.join(' ')}`;
  const known = new Set(told);
  const kept = (all.errors ?? []).filter(({ path = [] }) => isThere(truth.data, path.slice(0, -1)));
  const missed = kept.map(({ path }) => JSON.stringify(path)).filter((path) => !known.has(path));
  if (missed.length > 0) return `It does not tell of ${missed.join(' ')}`;
  if (failuresWithout(truth, told)) return 'It took data away and tells nothing.';
  return null;
}

/**
 * Somebody is away: nothing is answered but what is true, whatever is missing is null, and it is told that something
 * is missing.
 */
export function compareAway(truth: Answer, ours: Answer): Verdict {
  const same = JSON.stringify(truth.data) === JSON.stringify(ours.data);
  if (!same && !ours.errors?.length) return 'Data are missing and nothing is told.';
  const odd = oddity(truth.data, ours.data, 'data');
  return odd === null ? null : `It made something up: ${odd}`;
}

const failuresWithout = (truth: Answer, told: readonly string[]) =>
  (truth.errors?.length ?? 0) > 0 && told.length === 0;

function oddity(truth: unknown, ours: unknown, path: string): string | null {
  if (ours === null) return null;
  if (Array.isArray(truth) && Array.isArray(ours)) {
    if (truth.length !== ours.length) return `${path} has ${ours.length} of ${truth.length}`;
    return first(truth.map((each, index) => oddity(each, ours[index], `${path}[${index}]`)));
  }
  if (isObject(truth) && isObject(ours)) {
    if (JSON.stringify(truth) === JSON.stringify(ours)) return null;
    const [keys, names] = [Object.keys(truth), Object.keys(ours)];
    if (keys.join() !== names.join()) return `${path} has ${names.join()} instead of ${keys.join()}`;
    return first(keys.map((key) => oddity(truth[key], ours[key], `${path}.${key}`)));
  }
  return JSON.stringify(truth) === JSON.stringify(ours) ? null : `${path} is ${JSON.stringify(ours)}`;
}

const first = (all: readonly (string | null)[]) => all.find((each) => each !== null) ?? null;

function isThere(data: unknown, path: readonly (string | number)[]): boolean {
  let value = data;
  for (const step of path) value = isObject(value) || Array.isArray(value) ? (value as never)[step] : null;
  return value !== null && value !== undefined;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const pathsOf = ({ errors = [] }: Answer) => errors.map(({ path }) => JSON.stringify(path ?? []));

const messagesOf = ({ errors = [] }: Answer) =>
  errors.map(({ message, path }) => `${message} (${JSON.stringify(path ?? [])})`);
