import { describe, expect, it } from '@jest/globals';
import { isOverdue, isParty, stateOn } from '../../../../subgraphs/sharing/rules/standing.ts';

const day = (iso: string) => new Date(`${iso}T00:00:00Z`);
const UNTIL = { until: day('2026-12-31'), replyBy: day('2026-12-11') };

describe('where an agreement stands', () => {
  it('ends by itself after its last day, which still counts', () => {
    expect(stateOn({ ...UNTIL, state: 'ACTIVE' }, day('2026-12-31'))).toBe('ACTIVE');
    expect(stateOn({ ...UNTIL, state: 'ACTIVE' }, day('2027-01-01'))).toBe('ENDED');
  });

  it.each(['SUBMITTED', 'AWAITING_SECOND', 'RETURNED', 'REFUSED', 'REVOKED'] as const)(
    '%s stays what it is: silence approves nothing',
    (state) => {
      expect(stateOn({ ...UNTIL, state }, day('2028-01-01'))).toBe(state);
    },
  );

  it.each([
    ['SUBMITTED', '2026-12-11', false],
    ['SUBMITTED', '2026-12-12', true],
    ['AWAITING_SECOND', '2026-12-12', true],
    ['RETURNED', '2026-12-12', false],
    ['ACTIVE', '2026-12-12', false],
    ['REFUSED', '2026-12-12', false],
  ] as const)('%s on %s is overdue: %s', (state, today, overdue) => {
    expect(isOverdue({ ...UNTIL, state }, day(today))).toBe(overdue);
  });

  it('is the business of its two departments, and of nobody else', () => {
    const parties = { departmentCode: 'POLITICAL_LEGAL-445102', sourceCode: 'SOCIAL_WORK-445102' };
    const agreement = { ...parties, toldCodes: [] };
    expect(isParty(agreement, [{ code: 'POLITICAL_LEGAL-445102' }])).toBe(true);
    expect(isParty(agreement, [{ code: 'JUSTICE-445102' }, { code: 'SOCIAL_WORK-445102' }])).toBe(true);
    expect(isParty(agreement, [{ code: 'SOCIAL_WORK-445100' }])).toBe(false);
    expect(isParty(agreement, [])).toBe(false);
  });

  it('is the business of a data authority, too, from when it was told', () => {
    const parties = { departmentCode: 'POLITICAL_LEGAL-445102', sourceCode: 'SOCIAL_WORK-445102' };
    const authority = [{ code: 'DATA-445102' }];
    expect(isParty({ ...parties, toldCodes: [] }, authority)).toBe(false);
    expect(isParty({ ...parties, toldCodes: ['DATA-445102'] }, authority)).toBe(true);
  });
});
