import { dayOf } from '../calendar.ts';
import type { Version } from './versions.ts';

/** What became of one item in one version. */
export interface ItemChange {
  readonly version: CatalogueVersion;
  readonly id: string;
  readonly kind: 'ADDED' | 'RETIRED' | 'MOVED' | 'CHANGED';
  /** Of a change: the argument of `@item` that says otherwise now. */
  readonly attribute: string | null;
  /** Coordinates; of a change, what the attribute said. */
  readonly before: string | null;
  readonly after: string | null;
}

/** A version as people ask about it. */
export interface CatalogueVersion {
  readonly number: number;
  readonly day: Date;
  readonly changes: readonly ItemChange[];
}

export function historyOf(versions: readonly Version[]): CatalogueVersion[] {
  return versions.map(({ number, day, ...changes }) => {
    const told: ItemChange[] = [];
    const version = { number, day: dayOf(day), changes: told };
    told.push(...toldOf(changes).map((change) => ({ ...change, version })));
    return version;
  });
}

function toldOf({
  added,
  retired,
  moved,
  changed,
}: Pick<Version, 'added' | 'retired' | 'moved' | 'changed'>): Omit<ItemChange, 'version'>[] {
  const plain = { attribute: null, before: null, after: null };
  return [
    ...added.map(({ id, coordinate }) => ({ ...plain, id, kind: 'ADDED' as const, after: coordinate })),
    ...retired.map(({ id, coordinate }) => ({ ...plain, id, kind: 'RETIRED' as const, before: coordinate })),
    ...moved.map(({ id, from, to }) => ({ ...plain, id, kind: 'MOVED' as const, before: from, after: to })),
    ...changed.map(({ id, attribute, from, to }) => {
      return { id, kind: 'CHANGED' as const, attribute, before: from, after: to };
    }),
  ];
}
