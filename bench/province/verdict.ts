import type { Measured } from './measure.ts';
import { type BySize, SIZES } from './sizes.ts';

/** Up to this factor between 1 % and 100 % a time counts as flat: less is the machine's own unrest. */
export const FLAT = 2;

export type Verdict = 'flat' | 'grows' | 'grows with its rows' | 'more statements' | 'refused';

export function verdictOf({ statements, times, rows, held, refused }: Measured): Verdict {
  if (refused) return 'refused';
  const more = SIZES.some((_, one) =>
    SIZES.some(
      (__, other) =>
        one > other &&
        (held[one] ?? 0) <= (held[other] ?? 0) &&
        (statements[one] ?? 0) > (statements[other] ?? 0),
    ),
  );
  if (more) return 'more statements';
  if (ratio(times, 2) <= FLAT) return 'flat';
  return rows[2] > rows[0] ? 'grows with its rows' : 'grows';
}

/** How many times what it is at 1 %. */
export function ratio(values: BySize<number>, index: 1 | 2): number {
  return values[0] === 0 ? (values[index] === 0 ? 1 : Infinity) : values[index] / values[0];
}
