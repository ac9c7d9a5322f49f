import type { Database } from '../../database/connect.ts';
import type { Line } from '../stores.ts';

const ROWS_AT_ONCE = 2_000;

/**
 * The rows of a statement that selects `text` and `place`, as they were at one moment. A cursor instead of pages by
 * key: pages would pass over rows that somebody has put under one key.
 */
export async function* rowsOf(
  { pool }: Database,
  table: string,
  statement: string,
  values: readonly string[] = [],
): AsyncGenerator<Line> {
  const client = await pool.connect();
  // A connection that breaks between two statements fails the next one; unheard, it would end the process.
  const unheard = () => undefined;
  client.on('error', unheard);
  let broken = true;
  try {
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
    const counted = await client.query<{ rows: number }>(`SELECT count(*)::float8 AS rows FROM ${table}`, [
      ...values,
    ]);
    const whole = counted.rows[0]?.rows ?? 0;
    await client.query(`DECLARE ledger_rows NO SCROLL CURSOR FOR ${statement}`, [...values]);
    let read = 0;
    for (;;) {
      const { rows } = await client.query<{ text: string; place: string }>(
        `FETCH ${ROWS_AT_ONCE} FROM ledger_rows`,
      );
      if (rows.length === 0) break;
      for (const { text, place } of rows) yield { text, place, part: ++read / whole };
    }
    await client.query('COMMIT');
    broken = false;
  } finally {
    client.off('error', unheard);
    client.release(broken);
  }
}
