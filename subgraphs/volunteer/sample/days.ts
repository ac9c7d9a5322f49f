import { draw } from '../../../kit/sample/draw.ts';

/** The last day of the sample: nothing in it is later. */
const LAST = '2026-11-20';

const DAY = 24 * 60 * 60 * 1000;

/** A day from the first to the last one, by lot. */
export function dayBetween(seed: string, first: string, last: string = LAST): string {
  const days = (Date.parse(last) - Date.parse(first)) / DAY;
  return later(first, draw(`day:${seed}`, days + 1));
}

/** The day a number of days after another. */
export function later(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10);
}

/** A moment of working hours in China. */
export function momentOn(day: string, seed: string): string {
  const minute = draw(`minute:${seed}`, 600);
  const hour = String(8 + Math.floor(minute / 60)).padStart(2, '0');
  return `${day}T${hour}:${String(minute % 60).padStart(2, '0')}:00+08:00`;
}
