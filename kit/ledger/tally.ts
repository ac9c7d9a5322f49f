import type { Entry } from './entry.ts';
import { type Dimension, countReuse } from './reuse.ts';

/** How often an item was used in a month: everywhere or in one region, by all or by one department. */
export interface UseCount {
  readonly item: string;
  /** YYYY-MM */
  readonly month: string;
  /** Empty where it is all of them together. */
  readonly region: string;
  /** Empty where it is all of them together. */
  readonly department: string;
  readonly timesCollected: number;
  readonly timesUsed: number;
  readonly questionsSaved: number;
}

/** Each by itself: a request that used an item in two regions is one use of it, and one in each of them. */
const GROUPINGS: readonly (readonly Dimension[])[] = [
  ['item', 'month'],
  ['item', 'month', 'region'],
  ['item', 'month', 'department'],
  ['item', 'month', 'region', 'department'],
];

/** What one chain comes to so far. */
export interface Tally {
  add(entry: Pick<Entry, 'at' | 'items'>): void;
  /** Counts up to now that are others than when this was asked last. */
  changed(): UseCount[];
}

export function openTally(): Tally {
  const counts = GROUPINGS.map((dimensions) => countReuse(dimensions));
  return {
    add: (entry) => {
      for (const count of counts) count.add(entry);
    },
    changed: () =>
      counts
        .flatMap((count) => count.changed())
        .map(({ by, timesCollected, timesUsed, questionsSaved }) => ({
          item: by.item ?? '',
          month: by.month ?? '',
          region: by.region ?? '',
          department: by.department ?? '',
          timesCollected,
          timesUsed,
          questionsSaved,
        })),
  };
}
