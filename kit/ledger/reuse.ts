import { civilDay } from '../calendar.ts';
import type { Entry, ItemLine } from './entry.ts';

/** By what uses can be told apart; a month is one of China's calendar. */
export const DIMENSIONS = ['item', 'region', 'month', 'department'] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** How often something was used (共享使用次数) instead of being collected again. */
export interface Reuse {
  readonly by: Readonly<Partial<Record<Dimension, string>>>;
  /** Values that were collected. */
  readonly timesCollected: number;
  /** Requests that were answered, those of the source itself among them. */
  readonly timesUsed: number;
  /** Values in them. */
  readonly rows: number;
  /** Of these, values that another department than the source was given: it did not have to ask for them. */
  readonly questionsSaved: number;
  readonly departments: readonly string[];
}

/** Counts entries one by one: the numbers follow from the ledger alone, and whoever has it gets the same ones. */
export interface ReuseCount {
  add(entry: Pick<Entry, 'at' | 'items'>): void;
  counted(): readonly Reuse[];
  /** Those of them that have changed since this was asked last. */
  changed(): readonly Reuse[];
}

type Group = Omit<Reuse, 'departments'> & { readonly users: ReadonlySet<string> };

export function countReuse(dimensions: readonly Dimension[]): ReuseCount {
  const groups = new Map<string, Group>();
  let fresh = new Set<string>();
  const told = (names: Iterable<string>): Reuse[] =>
    [...names].sort().flatMap((name) => {
      const group = groups.get(name);
      if (group === undefined) return [];
      const { users, ...rest } = group;
      return [{ ...rest, departments: [...users].sort() }];
    });
  return {
    add: ({ at, items }) => {
      const month = civilDay(new Date(at)).slice(0, 7);
      const touched = new Set<string>();
      for (const line of items) {
        const values = { item: line.id, region: line.region, month, department: line.department ?? '' };
        const by = Object.fromEntries(dimensions.map((each) => [each, values[each]]));
        const name = JSON.stringify(by);
        const group = groups.get(name) ?? { by, ...NOTHING };
        // One request uses an item once, in however many regions its rows lie.
        const first = line.mode !== 'COLLECTED' && !touched.has(name);
        if (first) touched.add(name);
        groups.set(name, withLine(group, line, first));
        fresh.add(name);
      }
    },
    counted: () => told(groups.keys()),
    changed: () => {
      const names = fresh;
      fresh = new Set();
      return told(names);
    },
  };
}

const NOTHING = {
  timesCollected: 0,
  timesUsed: 0,
  rows: 0,
  questionsSaved: 0,
  users: new Set<string>(),
} as const;

function withLine(group: Group, { mode, own, department, rows }: ItemLine, first: boolean): Group {
  if (mode === 'COLLECTED') return { ...group, timesCollected: group.timesCollected + rows };
  const isNew = department !== null && !group.users.has(department);
  return {
    ...group,
    timesUsed: group.timesUsed + (first ? 1 : 0),
    rows: group.rows + rows,
    questionsSaved: group.questionsSaved + (own ? 0 : rows),
    users: isNew ? new Set([...group.users, department]) : group.users,
  };
}
