import type { PoolClient } from 'pg';
import type { Database } from '../../database/connect.ts';
import type { Anchored } from '../stores.ts';

const LEFT = `
  SELECT chain FROM unnest($2::text[], $3::bigint[]) AS ends (chain, ends_at) JOIN ledger_anchored USING (chain)
  WHERE signer = $1 AND seq < ends_at`;

const LOCK = `hashtextextended('concentric.ledger ' || current_schema(), 0)`;

/** How far heads of this room's chains are deposited, and which processes of it run. */
export function postgresAnchored({ pool }: Database): Anchored {
  /** Every process shares a lock for as long as it lives: who has it whole is alone. */
  let running: PoolClient | undefined;
  const release = () => {
    running?.release(true);
    running = undefined;
  };
  const run = async (): Promise<PoolClient> => {
    if (running) return running;
    const client = await pool.connect();
    running = client;
    // With its connection the lock is gone, too: the next look takes it anew. Unheard, it would end the process.
    client.on('error', () => {
      if (running === client) release();
    });
    await client.query(`SELECT pg_advisory_lock_shared(${LOCK})`);
    return client;
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
      try {
        const client = await run();
        const { rows } = await client.query<{ alone: boolean }>(
          `SELECT pg_try_advisory_lock(${LOCK}) AS alone`,
        );
        if (rows[0]?.alone !== true) return false;
        await work();
        await client.query(`SELECT pg_advisory_unlock(${LOCK})`);
        return true;
      } catch (error) {
        // Whatever it still held goes with it.
        release();
        throw error;
      }
    },
    close: release,
  };
}
