import type { Published } from '../../../kit/snapshots/suppress.ts';
import type { Table } from '../../../kit/snapshots/table.ts';

/** The least and the most that a cell can be. */
export type Bounds = readonly [least: number, most: number];

interface Cell {
  readonly region: string;
  readonly value: string;
}

/**
 * What a reader can work out, who knows every total: of a hidden cell the least and the most that it is in any table of
 * whole numbers that adds up to all that was published. Found by trying them all.
 */
export function boundsOf(table: Table, published: Published, cell: Cell): Bounds {
  const top = [...table.values()].find(
    ({ above, region }) => above === null && cell.region.startsWith(region.slice(0, 2)),
  );
  const found = [...ways(table, published, cell, top?.region ?? '').values()].filter((each) => each !== null);
  return [Math.min(...found.map(([least]) => least)), Math.max(...found.map(([, most]) => most))];
}

/** No region of a test holds so many. */
const BASE = 128;

/** Everything that a region can hold, a digit for each value, with what the cell can be then; null outside the region. */
function ways(table: Table, published: Published, cell: Cell, region: string): Map<number, Bounds | null> {
  const row = table.get(region);
  if (row === undefined) throw new Error(`${region} is not in the table.`);
  const values = [...row.counts.keys()];
  let all = new Map<number, Bounds | null>([[0, null]]);
  if (row.below.length === 0) all = new Map(shares(row.total, values.length).map((each) => [each, null]));
  for (const below of row.below) all = added(all, ways(table, published, cell, below));
  const digit = (held: number, value: string) => Math.floor(held / BASE ** values.indexOf(value)) % BASE;
  const told = published.get(region);
  for (const [held] of all) {
    if (
      values.some((value) => (told?.get(value) ?? null) !== null && told?.get(value) !== digit(held, value))
    )
      all.delete(held);
    else if (region === cell.region) all.set(held, [digit(held, cell.value), digit(held, cell.value)]);
  }
  return all;
}

/** All ways to share so many among so many values. */
function shares(total: number, values: number): number[] {
  if (values === 1) return [total];
  return Array.from({ length: total + 1 }, (_, first) => first).flatMap((first) =>
    shares(total - first, values - 1).map((rest) => first + BASE * rest),
  );
}

function added(
  these: Map<number, Bounds | null>,
  those: Map<number, Bounds | null>,
): Map<number, Bounds | null> {
  const sums = new Map<number, Bounds | null>();
  for (const [one, here] of these)
    for (const [other, there] of those) {
      const cell = here ?? there;
      const before = sums.get(one + other);
      if (cell && before) sums.set(one + other, [Math.min(cell[0], before[0]), Math.max(cell[1], before[1])]);
      else if (before === undefined || cell !== null) sums.set(one + other, cell);
    }
  return sums;
}
