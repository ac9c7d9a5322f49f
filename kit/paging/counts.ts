import { type Sql, raw, sqltag as sql } from '@prisma/client/runtime/client';
import type DataLoader from 'dataloader';
import { countByKey } from '../loaders.ts';
import type { Query } from '../database/query.ts';

/** How many rows of a table belong to each parent `p.key`, for many parents in one statement. */
export function countsOf(query: Query, table: string, where: Sql): DataLoader<string, number> {
  return countByKey((parents) =>
    query(sql`
      SELECT p.key, count(*)::int AS count
      FROM unnest(${[...parents]}::text[]) AS p(key)
      JOIN ${raw(table)} t ON ${where}
      GROUP BY p.key`),
  );
}
