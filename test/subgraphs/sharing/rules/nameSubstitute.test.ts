import { describe, expect, it } from '@jest/globals';
import {
  type SubstitutionFound,
  nameSubstitute,
  substitutionOn,
  withdrawSubstitute,
} from '../../../../subgraphs/sharing/rules/nameSubstitute.ts';

const day = (iso: string) => new Date(`${iso}T00:00:00Z`);
const found = (given: Partial<SubstitutionFound> = {}): SubstitutionFound => ({
  today: day('2026-11-27'),
  officer: 'o-1',
  actor: 'a-1',
  substitute: 'a-2',
  ...given,
});
const LEAVE = { from: day('2026-11-27'), until: day('2026-12-04') };

describe('a substitute', () => {
  it('is named by officers for themselves', () => {
    expect(nameSubstitute(found(), LEAVE)).toEqual({ change: { principal: 'a-1', substitute: 'a-2' } });
  });

  it.each([
    ['SUBSTITUTE_YOURSELF', found({ substitute: 'a-1' }), LEAVE],
    ['TERM_INVALID', found(), { from: day('2026-12-04'), until: day('2026-12-03') }],
    ['TERM_INVALID', found(), { from: day('2026-11-20'), until: day('2026-11-26') }],
  ])('is not named: %s', (code, met, term) => {
    expect(nameSubstitute(met, term)).toEqual({ refused: code, about: {} });
  });

  it('is taken back by whichever officer', () => {
    expect(withdrawSubstitute(found({ actor: 'a-7' }))).toEqual({
      change: { principal: 'a-7', substitute: 'a-2' },
    });
  });

  it.each([
    ['NAMED', '2026-12-04', 'NAMED'],
    ['NAMED', '2026-12-05', 'ENDED'],
    ['WITHDRAWN', '2026-12-05', 'WITHDRAWN'],
  ] as const)('until 4 December that is %s on %s: %s', (state, today, expected) => {
    expect(substitutionOn({ state, until: LEAVE.until }, day(today))).toBe(expected);
  });
});
