import { type Sql, join, raw, sqltag as sql } from '@prisma/client/runtime/client';
import type { Query } from './query.ts';

/** For each column of a table, whether any row has a value in it. */
export async function columnsHolding(
  query: Query,
  table: string,
  columns: readonly string[],
): Promise<ReadonlyMap<string, boolean>> {
  const asked = columns.map(
    (column, at): Sql =>
      sql`EXISTS (SELECT FROM ${raw(`"${table}"`)} WHERE ${raw(`"${column}"`)} IS NOT NULL) AS ${raw(`h${at}`)}`,
  );
  const [row] = await query<Record<string, boolean>>(sql`SELECT ${join(asked)}`);
  return new Map(columns.map((column, at) => [column, row?.[`h${at}`] === true]));
}
