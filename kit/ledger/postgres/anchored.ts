import type { PoolClient } from 'pg';
import type { Database } from '../../database/connect.ts';
import type { Anchored } from '../stores.ts';

/** Chains by a walk over their names: there are few of them, and many entries. */
const LEFT = `
  WITH RECURSIVE walk AS (
    (SELECT chain FROM ledger_entry ORDER BY chain LIMIT 1)
    UNION ALL
    SELECT (SELECT chain FROM ledger_entry WHERE chain > walk.chain ORDER BY chain LIMIT 1)
    FROM walk WHERE walk.chain IS NOT NULL)
  SELECT chain FROM walk LEFT JOIN ledger_anchored USING (chain)
  WHERE chain IS NOT NULL AND coalesce(signer, $1) = $1
    AND coalesce(seq, 0) < (SELECT max(seq) FROM ledger_entry entry WHERE entry.chain = walk.chain)`;

const LOCK = `hashtextextended('concentric.ledger ' || current_schema(), 0)`;

/** How far heads of this room's chains are deposited, and which processes of it run. */
export function postgresAnchored({ pool }: Database): Anchored {
  /** Every process shares a lock for as long as it lives: who has it whole is alone. */
  let running: PoolClient | undefined;
  // A connection that breaks is noticed by the next statement; unheard, it would end the process.
  const unheard = () => undefined;
  const run = async (): Promise<PoolClient> => {
    const client = await pool.connect();
    client.on('error', unheard);
    running = client;
    await client.query(`SELECT pg_advisory_lock_shared(${LOCK})`);
    return client;
  };
  const release = () => {
    running?.off('error', unheard).release(true);
    running = undefined;
  };
  return {
    note: async ({ chain, seq }, signer) => {
      await pool.query(
        `INSERT INTO ledger_anchored AS before VALUES ($1, $2, $3)
         ON CONFLICT (chain) DO UPDATE SET seq = EXCLUDED.seq WHERE before.seq < EXCLUDED.seq`,
        [chain, seq, signer],
      );
    },
    left: async (signer) => {
      const { rows } = await pool.query<{ chain: string }>(LEFT, [signer]);
      return rows.map(({ chain }) => chain);
    },
    ifAlone: async (work) => {
      release();
      const client = await run();
      const { rows } = await client.query<{ alone: boolean }>(
        `SELECT pg_try_advisory_lock(${LOCK}) AS alone`,
      );
      if (rows[0]?.alone !== true) return;
      try {
        await work();
      } finally {
        await client.query(`SELECT pg_advisory_unlock(${LOCK})`);
      }
    },
    close: release,
  };
}
