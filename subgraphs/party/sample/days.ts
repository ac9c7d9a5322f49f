import { LAST_DAY, later } from '../../../kit/sample/days.ts';
import { draw } from '../../../kit/sample/draw.ts';

/** The days of steps that follow each other, each `from` to `to` days after the one before; null where they lie ahead. */
export function daysAfter(
  start: string,
  seed: string,
  gaps: readonly (readonly [from: number, to: number])[],
): (string | null)[] {
  let day: string | null = start;
  return gaps.map(([from, to], index) => {
    if (day !== null) day = later(day, from + draw(`step:${index}:${seed}`, to - from + 1));
    if (day !== null && day > LAST_DAY) day = null;
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
