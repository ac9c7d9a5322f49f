import { randomBytes } from 'node:crypto';
import DataLoader from 'dataloader';
import type { Database } from '../../database/connect.ts';
import type { KeyStore } from '../stores.ts';

const KEY_BYTES = 32;
const KEYS_AT_ONCE = 2_000;

/**
 * Keys in the room's schema: those that are asked for together, by one statement. None is remembered here, so that one
 * which another process destroys is gone at once.
 */
export function postgresKeys({ pool }: Database): KeyStore {
  async function find(names: readonly string[]): Promise<Map<string, Uint8Array>> {
    const { rows } = await pool.query<{ name: string; key: Buffer }>(
      'SELECT name, key FROM ledger_key WHERE name = ANY($1::text[])',
      [names],
    );
    return new Map(rows.map(({ name, key }) => [name, key]));
  }

  async function make(names: readonly string[]): Promise<void> {
    const keys = names.map(() => randomBytes(KEY_BYTES).toString('hex'));
    await pool.query(
      `INSERT INTO ledger_key SELECT name, decode(key, 'hex') FROM unnest($1::text[], $2::text[]) made(name, key)
       ON CONFLICT DO NOTHING`,
      [names, keys],
    );
  }

  async function findOrMake(names: readonly string[]): Promise<Map<string, Uint8Array>> {
    const found = await find(names);
    // In one order, or two processes that make the same keys would each wait for the other.
    const missing = names.filter((name) => !found.has(name)).sort();
    if (missing.length === 0) return found;
    await make(missing);
    return find(names);
  }

  const loader = new DataLoader<string, Uint8Array>(
    async (names) => {
      const found = await findOrMake([...new Set(names)]);
      return names.map((name) => found.get(name) ?? new Error('The key was destroyed as it was made.'));
    },
    { cache: false, maxBatchSize: KEYS_AT_ONCE },
  );

  return {
    keysOf: (names) => Promise.all(names.map((name) => loader.load(name))),
    destroy: async (name) => {
      const { rowCount } = await pool.query('DELETE FROM ledger_key WHERE name = $1', [name]);
      return rowCount === 1;
    },
  };
}
