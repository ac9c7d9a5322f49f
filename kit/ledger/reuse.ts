import { civilDay } from '../calendar.ts';
import type { Entry } from './entry.ts';

/** By what uses can be told apart; a month is one of China's calendar. */
export const DIMENSIONS = ['item', 'region', 'month'] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** How often something was used (共享使用次数) instead of being collected again. */
export interface Reuse {
  readonly by: Readonly<Partial<Record<Dimension, string>>>;
  /** Requests that were answered. */
  readonly timesUsed: number;
  /** Rows in them. */
  readonly rows: number;
  readonly departments: readonly string[];
}

/** Counts entries one by one: the numbers follow from the ledger alone, and whoever has it gets the same ones. */
export interface ReuseCount {
  add(entry: Pick<Entry, 'at' | 'departments' | 'items'>): void;
  counted(): readonly Reuse[];
}

export function countReuse(dimensions: readonly Dimension[]): ReuseCount {
  const groups = new Map<string, { by: Reuse['by']; timesUsed: number; rows: number; users: Set<string> }>();
  return {
    add: ({ at, departments, items }) => {
      const month = civilDay(new Date(at)).slice(0, 7);
      const touched = new Set<string>();
      for (const { id: item, region, rows } of items) {
        const values = { item, region, month };
        const by = Object.fromEntries(dimensions.map((each) => [each, values[each]]));
        const name = JSON.stringify(by);
        const group = groups.get(name) ?? { by, timesUsed: 0, rows: 0, users: new Set<string>() };
        groups.set(name, group);
        group.rows += rows;
        for (const department of departments) group.users.add(department);
        // One request uses an item once, in however many regions its rows lie.
        if (!touched.has(name)) group.timesUsed += 1;
        touched.add(name);
      }
    },
    counted: () =>
      [...groups.entries()]
        .sort(([one], [other]) => (one < other ? -1 : 1))
        .map(([, { users, ...rest }]) => ({ ...rest, departments: [...users].sort() })),
  };
}
