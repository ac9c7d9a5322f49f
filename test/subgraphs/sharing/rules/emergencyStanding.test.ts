import { describe, expect, it } from '@jest/globals';
import type { Caller } from '../../../../kit/caller/caller.ts';
import {
  accessStateAt,
  endOf,
  isReviewOverdue,
  isToldTo,
} from '../../../../subgraphs/sharing/rules/emergencyStanding.ts';

const at = (moment: string) => new Date(`2026-11-${moment}:00+08:00`);
const ACCESS = {
  state: 'OPEN',
  endsAt: at('27T18:00'),
  reviewBy: new Date('2026-12-04T00:00:00Z'),
} as const;
const LASTING = { endedAt: null };

describe('where an emergency access stands', () => {
  it('waits for its review from the moment at which its hours are over', () => {
    expect(accessStateAt(ACCESS, LASTING, at('27T17:59'))).toBe('OPEN');
    expect(accessStateAt(ACCESS, LASTING, at('27T18:00'))).toBe('AWAITING_REVIEW');
  });

  it('ends with its emergency where that ends before, and not later where that ends later', () => {
    expect(endOf(ACCESS, { endedAt: at('27T15:30') })).toEqual(at('27T15:30'));
    expect(endOf(ACCESS, { endedAt: at('28T15:30') })).toEqual(at('27T18:00'));
    expect(endOf(ACCESS, LASTING)).toEqual(at('27T18:00'));
    expect(accessStateAt(ACCESS, { endedAt: at('27T15:30') }, at('27T15:30'))).toBe('AWAITING_REVIEW');
  });

  it.each(['AWAITING_REVIEW', 'JUSTIFIED', 'NOT_JUSTIFIED', 'RESTORED'] as const)(
    '%s stays what it is: silence settles nothing',
    (state) => {
      expect(accessStateAt({ ...ACCESS, state }, LASTING, at('30T18:00'))).toBe(state);
    },
  );

  it.each([
    ['AWAITING_REVIEW', '2026-12-04', false],
    ['AWAITING_REVIEW', '2026-12-05', true],
    ['OPEN', '2026-12-05', true],
    ['JUSTIFIED', '2026-12-05', false],
    ['NOT_JUSTIFIED', '2026-12-05', false],
    ['RESTORED', '2026-12-05', false],
  ] as const)('%s on %s is overdue: %s', (state, today, overdue) => {
    expect(isReviewOverdue({ ...ACCESS, state }, new Date(`${today}T00:00:00Z`))).toBe(overdue);
  });
});

describe('an emergency access is told', () => {
  const TOLD = {
    departmentCode: 'COORDINATION-441403',
    sourceCode: 'SOCIAL_WORK-441403',
    authorityCode: 'DATA-441403',
    regionCode: '441403132003',
  };
  const someone = (codes: string[], roles: string[], jurisdiction: string[]): Caller => ({
    client: 'test',
    departments: codes.map((code) => ({ code, function: 'JUSTICE', region: '441403' })),
    jurisdiction,
    roles,
    purposes: [],
  });

  it.each(['COORDINATION-441403', 'SOCIAL_WORK-441403', 'DATA-441403'])('to %s', (code) => {
    expect(isToldTo(TOLD, someone(['JUSTICE-441403', code], [], []))).toBe(true);
  });

  it('to no other department, and to nobody without a name', () => {
    expect(isToldTo(TOLD, someone(['SOCIAL_WORK-441400'], ['STEWARD'], ['441400']))).toBe(false);
    expect(isToldTo(TOLD, null)).toBe(false);
  });

  it('to an auditor of the region, and of no other', () => {
    expect(isToldTo(TOLD, someone([], ['AUDITOR'], ['445100', '441400']))).toBe(true);
    expect(isToldTo(TOLD, someone([], ['AUDITOR'], ['445100']))).toBe(false);
  });
});
