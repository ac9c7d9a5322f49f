import { dayOf, isoDay } from '../calendar.ts';
import { draw } from './draw.ts';

/** The last day of which the sample tells that something happened; what a plan says may lie behind it. */
export const LAST_DAY = '2026-11-20';

const DAY = 86_400_000;

/** So many days later, or earlier where it is negative. */
export function later(day: string, days: number): string {
  return isoDay(new Date(dayOf(day).getTime() + days * DAY));
}

/** How many days lie from one to the other. */
export function daysFrom(one: string, other: string): number {
  return Math.round((dayOf(other).getTime() - dayOf(one).getTime()) / DAY);
}

/** A day from one to another, both included, by lot. */
export function dayBetween(seed: string, from: string, to: string = LAST_DAY): string {
  return later(from, draw(`day:${seed}`, daysFrom(from, to) + 1));
}
