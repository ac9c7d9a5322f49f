/** Up to this factor a cost counts as flat: less is the machine's own unrest. */
export const FLAT = 1.5;

/** How many times more the dearest costs than the cheapest, wherever in the row they stand. */
export function growth(costs: readonly number[]): number {
  return Math.max(...costs) / Math.min(...costs);
}

export const isFlat = (costs: readonly number[]): boolean => growth(costs) <= FLAT;
