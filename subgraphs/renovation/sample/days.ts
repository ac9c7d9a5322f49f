import { draw } from '../../../kit/sample/draw.ts';

/** The day before which everything in the sample has happened; what a plan says may lie behind it. */
const LAST_DAY = '2026-11-20';

const FIRST_DAY = '2024-01-01';
const DAY = 24 * 60 * 60 * 1000;

export function plus(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10);
}

/** A day of the first so many of the sample's time. */
export function dayOfFirst(days: number, seed: string): string {
  return plus(FIRST_DAY, draw(seed, days));
}

/** A day so many days before the sample ends. */
export function beforeEnd(days: number): string {
  return plus(LAST_DAY, -days);
}

export const hasCome = (day: string) => day <= LAST_DAY;

/** The day, or null where it is still to come. */
export function ifCome(day: string): string | null {
  return hasCome(day) ? day : null;
}

export function earlier(one: string, other: string): string {
  return one < other ? one : other;
}

/** How many days lie from one to the other. */
export function daysFrom(one: string, other: string): number {
  return Math.round((Date.parse(other) - Date.parse(one)) / DAY);
}

/** The last day of the sample, or of something that ended before. */
export function lastDayOf(end: string | null): string {
  return end ?? LAST_DAY;
}
