import { expect, it } from '@jest/globals';
import { civilDay, dayOf, isDay, isoDay } from '../../kit/calendar.ts';

it("is China's day, whatever the machine's time zone", () => {
  expect(civilDay(new Date('2026-11-21T15:59:59Z'))).toBe('2026-11-21');
  expect(civilDay(new Date('2026-11-21T16:00:00Z'))).toBe('2026-11-22');
});

it('holds a day at midnight UTC and writes it back as it was', () => {
  expect(dayOf('2026-03-01').toISOString()).toBe('2026-03-01T00:00:00.000Z');
  expect(isoDay(dayOf('2026-03-01'))).toBe('2026-03-01');
});

it.each(['2026-02-28', '2028-02-29'])('knows %s as a day', (text) => expect(isDay(text)).toBe(true));

it.each(['2026-02-29', '2026-02-30', '2026-13-01', '2026-1-1', '20260101', '2026-01-01T00:00:00Z', ''])(
  'knows that "%s" is none',
  (text) => expect(isDay(text)).toBe(false),
);
