import type { Database } from '../../database/connect.ts';
import type { HeadStore } from '../stores.ts';
import { rowsOf } from './rows.ts';

/** Heads of other bureaus, deposited in this room's schema. */
export function postgresHeads(database: Database): HeadStore {
  const { pool } = database;
  return {
    deposit: async ({ head, key }) => {
      await pool.query('INSERT INTO ledger_head (head, key) VALUES ($1, $2) ON CONFLICT DO NOTHING', [
        head,
        JSON.stringify(key),
      ]);
    },
    read: () =>
      rowsOf(
        database,
        'ledger_head',
        `SELECT jsonb_build_object('head', head, 'key', key)::text AS text,
           current_schema() || '.ledger_head of ' || deposited_at AS place
         FROM ledger_head ORDER BY deposited_at, head`,
      ),
  };
}
