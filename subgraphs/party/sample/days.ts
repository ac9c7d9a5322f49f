import { draw } from '../../../kit/sample/draw.ts';

const DAY = 86_400_000;

/** The sample's last day: nothing in it has happened later. */
export const LAST = '2026-11-20';

export function later(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10);
}

export function dayBetween(seed: string, from: string, to: string): string {
  return later(from, draw(`day:${seed}`, (Date.parse(to) - Date.parse(from)) / DAY + 1));
}

/** The days of steps that follow each other, each `from` to `to` days after the one before; null where they lie ahead. */
export function daysAfter(
  start: string,
  seed: string,
  gaps: readonly (readonly [from: number, to: number])[],
): (string | null)[] {
  let day: string | null = start;
  return gaps.map(([from, to], index) => {
    if (day !== null) day = later(day, from + draw(`step:${index}:${seed}`, to - from + 1));
    if (day !== null && day > LAST) day = null;
    return day;
  });
}

/** How many of the steps have been taken. */
export const taken = (days: readonly (string | null)[]) => days.filter((day) => day !== null).length;

/** The state after so many steps. */
export function stateAfter<State>(steps: number, states: readonly State[]): State {
  const state = states[steps];
  if (state === undefined) throw new RangeError(`There is no state after ${steps} steps.`);
  return state;
}
