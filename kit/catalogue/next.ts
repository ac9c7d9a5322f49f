import { readPolicies } from '../vocabulary/policies.ts';
import { ATTRIBUTES, type Recorded, type Version, itemsAfter } from './versions.ts';

type Changes = Omit<Version, 'number' | 'day'>;

/** The items of a supergraph as a version records them, by id. */
export function itemsIn(supergraph: string): Recorded[] {
  return [...readPolicies(supergraph).items()]
    .map(({ item: { id, ...said }, coordinate }) => ({ id, coordinate, ...said }))
    .sort((one, other) => (one.id < other.id ? -1 : 1));
}

/** What became of items; empty lists where nothing did. */
export function changesBetween(before: ReadonlyMap<string, Recorded>, items: readonly Recorded[]): Changes {
  const now = new Map(items.map((item) => [item.id, item]));
  const both = items.flatMap((item) => {
    const old = before.get(item.id);
    return old ? [{ old, item }] : [];
  });
  return {
    added: items.filter(({ id }) => !before.has(id)),
    retired: [...before.values()]
      .filter(({ id }) => !now.has(id))
      .map(({ id, coordinate }) => ({ id, coordinate })),
    moved: both
      .filter(({ old, item }) => old.coordinate !== item.coordinate)
      .map(({ old, item }) => ({ id: item.id, from: old.coordinate, to: item.coordinate })),
    changed: both.flatMap(({ old, item }) =>
      ATTRIBUTES.filter((attribute) => old[attribute] !== item[attribute]).map((attribute) => ({
        id: item.id,
        attribute,
        from: old[attribute] ?? null,
        to: item[attribute] ?? null,
      })),
    ),
  };
}

/**
 * The versions with what the items are now. What changes on one day is one version, unless the last one of the day
 * has been published already and another is to begin.
 */
export function withItems(
  versions: readonly Version[],
  items: readonly Recorded[],
  { day, another }: { readonly day: string; readonly another: boolean },
): readonly Version[] {
  if (isNothing(changesBetween(itemsAfter(versions), items))) return versions;
  const goesOn = versions.at(-1)?.day === day && !another;
  const before = goesOn ? versions.slice(0, -1) : versions;
  const changes = changesBetween(itemsAfter(before), items);
  return isNothing(changes) ? before : [...before, { number: before.length + 1, day, ...changes }];
}

export function isNothing(changes: Changes): boolean {
  return Object.values(changes).every((list) => list.length === 0);
}
