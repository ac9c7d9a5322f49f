import { sqltag as sql } from '@prisma/client/runtime/client';
import { isoDay } from '../calendar.ts';
import type { Database } from '../database/connect.ts';
import type { Query } from '../database/query.ts';
import { inTransaction } from '../database/transaction.ts';
import { ancestorsOf } from '../regions/ancestry.ts';
import type { SnapshotSource } from './source.ts';
import { suppress } from './suppress.ts';
import { type Count, tableOf } from './table.ts';

/** A source, with the smallest group that its field in the SDL lets be told. */
export interface Publishable extends SnapshotSource {
  readonly minimum: number;
}

/** The first day of a day's month, by which its snapshot goes. */
export const monthOf = (day: Date) => new Date(`${isoDay(day).slice(0, 7)}-01T00:00:00.000Z`);

/** Publishes the month of a day, once: not while there is nothing to count, and never what has been published. */
export async function publish({ pool }: Database, source: Publishable, today: Date): Promise<void> {
  await inTransaction(pool, async (query) => {
    const { field: name, minimum } = source;
    const month = monthOf(today);
    // Of two processes at once the second one waits, and finds it there.
    await query(sql`SELECT pg_advisory_xact_lock(hashtext(current_schema() || '.snapshot.' || ${name}))`);
    if (await isPublished(query, name, month)) return;
    const counted = await query<Count>(source.counted);
    if (counted.length === 0) return;
    const table = tableOf(counted, source.values);
    const partly = await regionsCountedInPart(query, new Set(counted.map(({ region }) => region)));
    const published = suppress(table, minimum);
    const rows = [...table.values()].map(({ region, total }) => ({
      region,
      total,
      whole: !partly.has(region),
      cells: Object.fromEntries(published.get(region) ?? []),
    }));
    await query(sql`
      INSERT INTO snapshot (name, month, published_on, minimum)
      VALUES (${name}, ${month}::date, ${today}::date, ${minimum})`);
    await query(sql`
      INSERT INTO snapshot_region (name, month, region_code, total, whole, cells)
      SELECT ${name}, ${month}::date, r.region, r.total, r.whole, r.cells
      FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS r(region text, total int, whole boolean, cells jsonb)`);
  });
}

async function isPublished(query: Query, name: string, month: Date): Promise<boolean> {
  const found = await query(sql`SELECT FROM snapshot WHERE name = ${name} AND month = ${month}::date`);
  return found.length > 0;
}

/** Regions above a community of which nobody is counted: what is told of them stands for a part. */
async function regionsCountedInPart(query: Query, counted: ReadonlySet<string>): Promise<Set<string>> {
  const all = await query<{ code: string }>(sql`SELECT code FROM region WHERE level = 'COMMUNITY'`);
  return new Set(all.flatMap(({ code }) => (counted.has(code) ? [] : ancestorsOf(code))));
}
