import type { Database } from '../database/connect.ts';
import { columnsHolding } from '../database/holding.ts';
import { queryOver } from '../database/query.ts';
import type { Holdings } from './messages.ts';
import type { Held } from './places.ts';

/** Looks, table by table, of which items there is any value; given up between two tables. */
export async function readHoldings(
  database: Database,
  places: ReadonlyMap<string, Held>,
  signal: AbortSignal,
): Promise<Holdings['items']> {
  const tables = new Map<string, Set<string>>();
  for (const { table, column } of places.values())
    tables.set(table, (tables.get(table) ?? new Set()).add(column));
  const holding = new Map<string, ReadonlyMap<string, boolean>>();
  for (const [table, columns] of tables) {
    signal.throwIfAborted();
    holding.set(table, await columnsHolding(queryOver(database.pool), table, [...columns]));
  }
  return Object.fromEntries(
    [...places].map(([id, { table, column }]) => [id, holding.get(table)?.get(column) === true]),
  );
}
