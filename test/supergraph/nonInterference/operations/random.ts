/** Numbers that look like chance and are the same for the same seed. */
export interface Random {
  /** From 0 up to, but not, `count`. */
  below(count: number): number;
  pick<T>(list: readonly T[]): T;
  chance(share: number): boolean;
}

export function randomOf(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (count: number) => Math.floor(next() * count);
  return {
    below,
    pick: (list) => {
      if (list.length === 0) throw new RangeError('There is nothing to choose from.');
      return list[below(list.length)] as (typeof list)[number];
    },
    chance: (share) => next() < share,
  };
}
