import { describe, expect, it } from '@jest/globals';
import { mistakeInMonths } from '../../../../subgraphs/sharing/rules/months.ts';

describe('months of a question', () => {
  it.each([
    [{}, null],
    [{ from: '2026-11', to: null }, null],
    [{ from: '2026-11', to: '2026-11' }, null],
    [{ from: '2026-13' }, 'A month is written YYYY-MM, for example 2026-11.'],
    [{ to: '2026-11-27' }, 'A month is written YYYY-MM, for example 2026-11.'],
    [{ from: '2026-12', to: '2026-11' }, 'The months end before they begin: send them in order.'],
  ])('%j', (asked, mistake) => {
    expect(mistakeInMonths(asked)).toBe(mistake);
  });
});
