import type { Database } from '../../database/connect.ts';
import { positionIn } from '../head.ts';
import type { HeadStore } from '../stores.ts';
import { rowsOf } from './rows.ts';

/** With the head its chain's counts, in one transaction; an older count of the chain never takes a newer one's place. */
const DEPOSIT = `
  WITH deposited AS (INSERT INTO ledger_head (head, key) VALUES ($1, $2) ON CONFLICT DO NOTHING)
  INSERT INTO ledger_reuse AS before
    (chain, item, month, region, department, seq, times_collected, times_used, questions_saved)
  SELECT $3, item, month, region, department, $4, "timesCollected", "timesUsed", "questionsSaved"
  FROM jsonb_to_recordset($5::jsonb) AS uses (item text, month text, region text, department text,
    "timesCollected" bigint, "timesUsed" bigint, "questionsSaved" bigint)
  ON CONFLICT (chain, item, month, region, department) DO UPDATE SET
    seq = EXCLUDED.seq, times_collected = EXCLUDED.times_collected, times_used = EXCLUDED.times_used,
    questions_saved = EXCLUDED.questions_saved
  WHERE before.seq < EXCLUDED.seq`;

/** Heads of other bureaus, deposited in this room's schema. */
export function postgresHeads(database: Database): HeadStore {
  const { pool } = database;
  return {
    deposit: async ({ head, key }, uses) => {
      const { chain, seq } = positionIn(head);
      await pool.query(DEPOSIT, [head, JSON.stringify(key), chain, seq, JSON.stringify(uses)]);
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
