import { draw } from '../../../kit/sample/draw.ts';
import { LAST_DAY, later } from '../../../kit/sample/days.ts';

const FIRST_DAY = '2024-01-01';

/** A day of the first so many of the sample's time. */
export function dayOfFirst(days: number, seed: string): string {
  return later(FIRST_DAY, draw(seed, days));
}

/** A day so many days before the sample ends. */
export function beforeEnd(days: number): string {
  return later(LAST_DAY, -days);
}

export const hasCome = (day: string) => day <= LAST_DAY;

/** The day, or null where it is still to come. */
export function ifCome(day: string): string | null {
  return hasCome(day) ? day : null;
}

export function earlier(one: string, other: string): string {
  return one < other ? one : other;
}

/** The last day of the sample, or of something that ended before. */
export function lastDayOf(end: string | null): string {
  return end ?? LAST_DAY;
}
