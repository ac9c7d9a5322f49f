import { describe, expect, it } from '@jest/globals';
import { workingDayAfter, workingDayBefore, workingDaysUpTo } from '../../kit/workingDays.ts';

const day = (iso: string) => new Date(`${iso}T00:00:00Z`);

describe('working days', () => {
  it.each([
    ['the next day', '2026-03-03', 1, '2026-03-04'],
    ['over a weekend', '2026-03-06', 1, '2026-03-09'],
    ['two weeks', '2026-03-02', 10, '2026-03-16'],
    // National Day 2025 from 1 to 8 October; Sunday 28 September and Saturday 11 October were worked instead.
    ['over a long holiday', '2025-09-30', 1, '2025-10-09'],
    ['on a make-up Sunday', '2025-09-26', 1, '2025-09-28'],
    ['on a make-up Saturday', '2025-10-10', 1, '2025-10-11'],
    ['ten over a long holiday', '2025-09-26', 10, '2025-10-16'],
  ])('count %s', (_, from, count, to) => {
    expect(workingDayAfter(day(from), count)).toEqual({ day: day(to), certain: true });
  });

  it('beyond the calendars that are known count weekdays, and say so', () => {
    expect(workingDayAfter(day('2026-12-31'), 2)).toEqual({ day: day('2027-01-04'), certain: false });
  });

  it.each([
    ['over a weekend', '2026-03-09', 1, '2026-03-06'],
    ['from a Sunday', '2026-03-08', 2, '2026-03-05'],
    ['over a long holiday', '2025-10-09', 1, '2025-09-30'],
  ])('count back %s', (_, from, count, to) => {
    expect(workingDayBefore(day(from), count)).toEqual(day(to));
  });

  it('are counted between two days, the last one with them', () => {
    expect(workingDaysUpTo(day('2025-09-26'), day('2025-10-11'))).toBe(6);
    expect(workingDaysUpTo(day('2026-03-06'), day('2026-03-08'))).toBe(0);
    expect(workingDaysUpTo(day('2026-03-06'), day('2026-03-02'))).toBe(0);
  });
});
