import DataLoader from 'dataloader';

/**
 * One row by key. Made anew for each request: a loader that two callers shared would leak.
 * Values come back in the order of the keys; a missing one is null, never a gap.
 */
export function oneByKey<Row>(
  fetch: (keys: readonly string[]) => PromiseLike<readonly Row[]>,
  keyOf: (row: Row) => string,
): DataLoader<string, Row | null> {
  return new DataLoader(async (keys) => {
    const found = new Map((await fetch(keys)).map((row) => [keyOf(row), row]));
    return keys.map((key) => found.get(key) ?? null);
  });
}

/** All rows of a key, in the order in which they were fetched; a key without rows has an empty list. */
export function manyByKey<Row>(
  fetch: (keys: readonly string[]) => PromiseLike<readonly Row[]>,
  keyOf: (row: Row) => string,
): DataLoader<string, Row[]> {
  return new DataLoader(async (keys) => {
    const found = new Map<string, Row[]>(keys.map((key) => [key, []]));
    for (const row of await fetch(keys)) found.get(keyOf(row))?.push(row);
    return keys.map((key) => found.get(key) ?? []);
  });
}

/** One number by key; a key that was not counted has 0. */
export function countByKey(
  fetch: (keys: readonly string[]) => Promise<readonly { key: string; count: number }[]>,
): DataLoader<string, number> {
  return new DataLoader(async (keys) => {
    const found = new Map((await fetch(keys)).map((row) => [row.key, row.count]));
    return keys.map((key) => found.get(key) ?? 0);
  });
}

/** A field with arguments has a loader for each set of arguments, within one request. */
export function perArguments<Arguments, Loader>(
  make: (given: Arguments) => Loader,
): (given: Arguments) => Loader {
  const made = new Map<string, Loader>();
  return (given) => {
    const name = JSON.stringify(given);
    const known = made.get(name);
    if (known !== undefined) return known;
    const loader = make(given);
    made.set(name, loader);
    return loader;
  };
}

/** The rows of these keys, in their order; a key that nobody knows any more is left out. */
export async function known<Row>(
  loader: DataLoader<string, Row | null>,
  keys: readonly string[],
): Promise<Row[]> {
  const rows = await Promise.all(keys.map((key) => loader.load(key)));
  return rows.filter((row) => row !== null);
}
