import { describe, expect, it } from '@jest/globals';
import { noticeDue } from '../../../../subgraphs/sharing/rules/noticeDue.ts';

const day = (iso: string) => new Date(`${iso}T00:00:00Z`);
const CLOCK = { clock: 'REPLY', due: day('2027-03-12') } as const;
const on = (today: string, warnedUntil: string, aboveBefore: string | null) => ({
  today: day(today),
  warnedUntil: day(warnedUntil),
  aboveBefore: aboveBefore === null ? null : day(aboveBefore),
});
const EARLY = on('2027-03-09', '2027-03-11', '2027-03-02');
const NEAR = on('2027-03-10', '2027-03-12', '2027-03-03');
const LAST = on('2027-03-12', '2027-03-16', '2027-03-05');
const LATE = on('2027-03-13', '2027-03-16', '2027-03-08');
const LONG = on('2027-03-20', '2027-03-23', '2027-03-15');

describe('what is told of a clock', () => {
  it.each([
    ['nothing while there is time', EARLY, [], null],
    ['a warning when it ends soon', NEAR, [], 'WARNING'],
    ['a warning still on its last day', LAST, [], 'WARNING'],
    ['a warning once', LAST, ['WARNING'], null],
    ['no warning any more, but an escalation, when it has ended', LATE, [], 'ESCALATION'],
    ['an escalation once', LATE, ['WARNING', 'ESCALATION'], null],
    ['the authority first, however late it is', LONG, ['WARNING'], 'ESCALATION'],
    ['then the one above', LONG, ['WARNING', 'ESCALATION'], 'ESCALATION_ABOVE'],
    ['the one above once', LONG, ['ESCALATION', 'ESCALATION_ABOVE'], null],
    [
      'nobody above where a city has it so',
      on('2027-03-20', '2027-03-23', null),
      ['WARNING', 'ESCALATION'],
      null,
    ],
  ] as const)('is %s', (_, today, told, expected) => {
    expect(noticeDue({ ...CLOCK, told }, today)).toBe(expected);
  });
});
