import { dayOf, isoDay } from '../../../kit/calendar.ts';
import { later } from '../../../kit/sample/days.ts';
import { type Holidays, dueAfter } from '../rules/deadline.ts';

/** A working day lasts from eight to six. */
const MINUTES = 600;

/** Public holidays, as the State Council has set them. */
const HOLIDAYS: Holidays = {
  free: new Set([
    ...['2025-10-01', '2025-10-02', '2025-10-03', '2025-10-06', '2025-10-07', '2025-10-08'],
    ...['2026-01-01', '2026-01-02', '2026-02-16', '2026-02-17', '2026-02-18', '2026-02-19', '2026-02-20'],
    ...['2026-02-23', '2026-04-06', '2026-05-01', '2026-05-04', '2026-05-05', '2026-06-19', '2026-09-25'],
    ...['2026-10-01', '2026-10-02', '2026-10-05', '2026-10-06', '2026-10-07'],
  ]),
  worked: new Set(['2025-09-28', '2025-10-11', '2026-01-04', '2026-02-14', '2026-02-28', '2026-05-09']),
};

/** So many working days after a day. */
export function dueOn(reported: string, workingDays: number): string {
  return isoDay(dueAfter(dayOf(reported), workingDays, HOLIDAYS));
}

/** A moment in office hours, so many minutes of them after eight o'clock of a day. */
export function moment(day: string, minutes: number): Moment {
  const on = later(day, Math.floor(minutes / MINUTES));
  const minute = 480 + (minutes % MINUTES);
  const two = (number: number) => String(number).padStart(2, '0');
  return { day: on, at: `${on}T${two(Math.floor(minute / 60))}:${two(minute % 60)}:00+08:00` };
}

export interface Moment {
  readonly day: string;
  readonly at: string;
}
