import type pg from 'pg';
import { type Query, queryOver } from './query.ts';

/** Does all of it or nothing: whatever `work` throws undoes it, and is thrown on. */
export async function inTransaction<Result>(
  pool: pg.Pool,
  work: (query: Query) => Promise<Result>,
): Promise<Result> {
  const client = await pool.connect();
  // A connection that breaks between two statements fails the next one; unheard, it would end the process.
  const unheard = () => undefined;
  client.on('error', unheard);
  let broken = false;
  try {
    await client.query('BEGIN');
    const result = await work(queryOver(client));
    await client.query('COMMIT');
    return result;
  } catch (error) {
    await client.query('ROLLBACK').catch(() => (broken = true));
    throw error;
  } finally {
    client.off('error', unheard);
    client.release(broken);
  }
}
