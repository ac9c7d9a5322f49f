import chineseDays from 'chinese-days';
import { dayOf, isoDay } from './calendar.ts';

/** A day on which something is due. */
export interface Due {
  readonly day: Date;
  /** False where the official calendar of its year is not known yet: weekdays were counted instead. */
  readonly certain: boolean;
}

/** The last year whose holidays and make-up workdays `chinese-days` knows. */
const LAST_YEAR_KNOWN = 2026;
const DAY_MILLISECONDS = 86_400_000;

/** The so many-th working day after a day, by the official calendar with its make-up workdays. */
export function workingDayAfter(day: Date, count: number): Due {
  let at = day;
  for (let left = count; left > 0;) {
    at = next(at);
    if (isWorking(at)) left -= 1;
  }
  return { day: at, certain: at.getUTCFullYear() <= LAST_YEAR_KNOWN };
}

/** The so many-th working day before a day. */
export function workingDayBefore(day: Date, count: number): Date {
  let at = day;
  for (let left = count; left > 0;) {
    at = dayOf(isoDay(new Date(at.getTime() - DAY_MILLISECONDS)));
    if (isWorking(at)) left -= 1;
  }
  return at;
}

/** How many working days come after a day, up to another and with it. */
export function workingDaysUpTo(day: Date, last: Date): number {
  let count = 0;
  for (let at = next(day); at <= last; at = next(at)) if (isWorking(at)) count += 1;
  return count;
}

function isWorking(day: Date): boolean {
  return chineseDays.isWorkday(isoDay(day));
}

function next(day: Date): Date {
  return dayOf(isoDay(new Date(day.getTime() + DAY_MILLISECONDS)));
}
