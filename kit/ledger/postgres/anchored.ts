import type { PoolClient } from 'pg';
import type { Database } from '../../database/connect.ts';
import type { Anchored } from '../stores.ts';

const LEFT = `
  SELECT chain FROM unnest($2::text[], $3::bigint[]) AS ends (chain, ends_at) LEFT JOIN ledger_anchored USING (chain)
  WHERE coalesce(signer, $1) = $1 AND coalesce(seq, 0) < ends_at`;

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
    left: async (ends, signer) => {
      const { rows } = await pool.query<{ chain: string }>(LEFT, [
        signer,
        ends.map(({ chain }) => chain),
        ends.map(({ seq }) => seq),
      ]);
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
