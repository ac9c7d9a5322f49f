import { describe, expect, it } from '@jest/globals';
import { openTally } from '../../../kit/ledger/tally.ts';
import { content } from './made.ts';

const line = (region: string, rows: number, own = false) => ({
  id: 'grid.household.phone',
  agreement: null,
  department: own ? 'POLITICAL_LEGAL-441402' : 'JUSTICE-441400',
  own,
  mode: 'FULL' as const,
  region,
  rows,
});

const told = (tally: ReturnType<typeof openTally>) =>
  tally
    .changed()
    .map(({ month, region, department, timesUsed, questionsSaved }) =>
      [month, region, department, timesUsed, questionsSaved].join(' '),
    );

describe('what a chain comes to', () => {
  it('is told for all together, by region, by department and by both, each by itself', () => {
    const tally = openTally();
    tally.add(content({ items: [line('441402', 50), line('441403', 5)] }));

    expect(told(tally)).toEqual([
      '2026-11   1 55',
      '2026-11 441402  1 50',
      '2026-11 441403  1 5',
      '2026-11  JUSTICE-441400 1 55',
      '2026-11 441402 JUSTICE-441400 1 50',
      '2026-11 441403 JUSTICE-441400 1 5',
    ]);
  });

  it('is told again as far as it has changed, and as it stands now', () => {
    const tally = openTally();
    tally.add(content({ items: [line('441402', 50), line('441403', 5)] }));
    tally.changed();
    expect(tally.changed()).toEqual([]);

    tally.add(content({ items: [line('441402', 3, true)] }));

    expect(told(tally)).toEqual([
      '2026-11   2 55',
      '2026-11 441402  2 50',
      '2026-11  POLITICAL_LEGAL-441402 1 0',
      '2026-11 441402 POLITICAL_LEGAL-441402 1 0',
    ]);
  });
});
