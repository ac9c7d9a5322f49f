import { dayOf, isoDay } from '../../../kit/calendar.ts';
import { draw } from '../../../kit/sample/draw.ts';

const DAY = 86_400_000;

/** The last day of which the sample tells that something happened. */
export const LAST_DAY = '2026-11-20';

/** So many days later, or earlier where it is negative. */
export function later(day: string, days: number): string {
  return isoDay(new Date(dayOf(day).getTime() + days * DAY));
}

/** A day from one to another, both included. */
export function dayBetween(seed: string, from: string, to: string): string {
  const days = (dayOf(to).getTime() - dayOf(from).getTime()) / DAY;
  return later(from, draw(`day:${seed}`, days + 1));
}
