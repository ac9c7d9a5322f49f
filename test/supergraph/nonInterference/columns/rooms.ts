import type { Columns } from './columns.ts';
import { grid } from './grid.ts';
import { legal } from './legal.ts';
import { party } from './party.ts';
import { renovation } from './renovation.ts';
import { volunteer } from './volunteer.ts';

/** Sharing keeps no register value. */
export const COLUMNS = { grid, legal, party, renovation, volunteer } as const satisfies Readonly<
  Record<string, Columns>
>;

/** Items that the maps know, whether by a column or by their rows. */
export function mappedItems(): string[] {
  return Object.values(COLUMNS).flatMap(({ items, rows }: Columns) => [
    ...Object.values(items).flatMap((table) => Object.keys(table)),
    ...Object.values(rows).map(({ item }) => item),
  ]);
}
