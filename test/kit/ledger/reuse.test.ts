import { describe, expect, it } from '@jest/globals';
import { type Dimension, countReuse } from '../../../kit/ledger/reuse.ts';
import { content } from './made.ts';

const phone = (region: string, rows: number) => ({
  id: 'grid.household.phone',
  agreement: 'agreement-1',
  mode: 'MASKED' as const,
  region,
  rows,
});
const line = { ...phone('441402', 10), id: 'volunteer.household.call-line' };

const ENTRIES = [
  content({ departments: ['JUSTICE-441400'], items: [phone('441402', 50), phone('441403', 5), line] }),
  // In China it is December already.
  content({ at: '2026-11-30T17:00:00.000Z', departments: ['HOUSING-441400'], items: [phone('441402', 1)] }),
  content({
    departments: ['JUSTICE-441400'],
    refusals: [{ id: 'grid.household.phone', code: 'WITHHELD', rows: 9 }],
  }),
];

function reuse(...by: Dimension[]) {
  const count = countReuse(by);
  for (const entry of ENTRIES) count.add(entry);
  return count.counted();
}

describe('reuse', () => {
  it('by item counts requests and rows, and who used it; what was refused was not used', () => {
    expect(reuse('item')).toEqual([
      {
        by: { item: 'grid.household.phone' },
        timesUsed: 2,
        rows: 56,
        departments: ['HOUSING-441400', 'JUSTICE-441400'],
      },
      {
        by: { item: 'volunteer.household.call-line' },
        timesUsed: 1,
        rows: 10,
        departments: ['JUSTICE-441400'],
      },
    ]);
  });

  it('by region and month counts a request where its rows lie, in the month of China', () => {
    expect(reuse('region', 'month')).toEqual([
      { by: { region: '441402', month: '2026-11' }, timesUsed: 1, rows: 60, departments: ['JUSTICE-441400'] },
      { by: { region: '441402', month: '2026-12' }, timesUsed: 1, rows: 1, departments: ['HOUSING-441400'] },
      { by: { region: '441403', month: '2026-11' }, timesUsed: 1, rows: 5, departments: ['JUSTICE-441400'] },
    ]);
  });

  it('of an empty ledger is none', () => {
    expect(countReuse(['item']).counted()).toEqual([]);
  });
});
