import { sqltag as sql } from '@prisma/client/runtime/client';
import type { Query } from './query.ts';

/** The moment that it is by the clock of the database, which several processes share. */
export async function databaseTime(query: Query): Promise<Date> {
  const [now] = await query<{ at: Date }>(sql`SELECT clock_timestamp() AS at`);
  if (now === undefined) throw new Error('The database does not say what time it is.');
  return now.at;
}
