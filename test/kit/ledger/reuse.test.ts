import { describe, expect, it } from '@jest/globals';
import { type Dimension, countReuse } from '../../../kit/ledger/reuse.ts';
import { content } from './made.ts';

const phone = (region: string, rows: number, department = 'JUSTICE-441400') => ({
  id: 'grid.household.phone',
  agreement: 'agreement-1',
  department,
  own: false,
  mode: 'MASKED' as const,
  region,
  rows,
});
const line = { ...phone('441402', 10), id: 'volunteer.household.call-line' };
/** The source looks at its own, and has asked for three of them anew. */
const own = { ...phone('441403', 7, 'POLITICAL_LEGAL-441403'), agreement: null, own: true };
const collected = { ...own, mode: 'COLLECTED' as const, rows: 3 };

const ENTRIES = [
  content({ items: [phone('441402', 50), phone('441403', 5), line] }),
  // In China it is December already.
  content({ at: '2026-11-30T17:00:00.000Z', items: [phone('441402', 1, 'HOUSING-441400')] }),
  content({ refusals: [{ id: 'grid.household.phone', code: 'WITHHELD', rows: 9 }] }),
  content({ items: [own, collected] }),
];

function reuse(...by: Dimension[]) {
  const count = countReuse(by);
  for (const entry of ENTRIES) count.add(entry);
  return count.counted();
}

describe('reuse', () => {
  it('by item counts requests and values, who used it, and what nobody else had to be asked for', () => {
    expect(reuse('item')).toEqual([
      {
        by: { item: 'grid.household.phone' },
        timesCollected: 3,
        timesUsed: 3,
        rows: 63,
        questionsSaved: 56,
        departments: ['HOUSING-441400', 'JUSTICE-441400', 'POLITICAL_LEGAL-441403'],
      },
      {
        by: { item: 'volunteer.household.call-line' },
        timesCollected: 0,
        timesUsed: 1,
        rows: 10,
        questionsSaved: 10,
        departments: ['JUSTICE-441400'],
      },
    ]);
  });

  it('by region and month counts a request where its rows lie, in the month of China', () => {
    const counted = reuse('region', 'month').map(({ by, timesUsed, rows }) => [by, timesUsed, rows]);
    expect(counted).toEqual([
      [{ region: '441402', month: '2026-11' }, 1, 60],
      [{ region: '441402', month: '2026-12' }, 1, 1],
      [{ region: '441403', month: '2026-11' }, 2, 12],
    ]);
  });

  it('by department counts what was used in its name', () => {
    const counted = reuse('department').map(({ by, timesUsed, questionsSaved }) => [
      by,
      timesUsed,
      questionsSaved,
    ]);
    expect(counted).toEqual([
      [{ department: 'HOUSING-441400' }, 1, 1],
      [{ department: 'JUSTICE-441400' }, 1, 65],
      [{ department: 'POLITICAL_LEGAL-441403' }, 1, 0],
    ]);
  });

  it('of an empty ledger is none', () => {
    expect(countReuse(['item']).counted()).toEqual([]);
  });
});
