/** Up to this factor a cost counts as flat: less is the machine's own unrest. */
export const FLAT = 1.5;

/** How many times more the dearest costs than the first. */
export function growth(costs: readonly number[]): number {
  const [first = NaN] = costs;
  return Math.max(...costs) / first;
}

export const isFlat = (costs: readonly number[]): boolean => growth(costs) <= FLAT;
