import type { QueryConfig } from 'pg';
import type { Database } from '../../database/connect.ts';
import type { Placed } from '../../documents/store.ts';
import type { EntryStore } from '../stores.ts';
import { rowsOf } from './rows.ts';

/**
 * One statement is one transaction. It waits for the disk also where the database was told not to: an entry that a
 * crash could take back proves nothing.
 */
const APPEND = `
  WITH durable AS (SELECT set_config('synchronous_commit', 'on', true))
  INSERT INTO ledger_entry (chain, seq, entry)
  SELECT entry->>'chain', (entry->>'seq')::bigint, entry FROM durable, jsonb_array_elements($1::jsonb) entry`;

/** Chains by a walk over their names: there are few of them, and many entries. */
const ENDS = `
  WITH RECURSIVE walk AS (
    (SELECT chain FROM ledger_entry ORDER BY chain LIMIT 1)
    UNION ALL
    SELECT (SELECT chain FROM ledger_entry WHERE chain > walk.chain ORDER BY chain LIMIT 1)
    FROM walk WHERE walk.chain IS NOT NULL)
  SELECT chain, (SELECT max(seq) FROM ledger_entry entry WHERE entry.chain = walk.chain)::float8 AS seq
  FROM walk WHERE chain IS NOT NULL`;

/** What pg knows of a statement, and its types do not: a connection that is late is thrown away. */
type Timed = QueryConfig & { readonly query_timeout: number };

/** Entries as JSONB in the room's schema. */
export function postgresEntries(database: Database): EntryStore {
  const { pool } = database;
  return {
    append: async (entries, milliseconds) => {
      const statement: Timed = {
        name: 'ledger append',
        text: APPEND,
        values: [JSON.stringify(entries)],
        query_timeout: milliseconds,
      };
      await pool.query(statement);
    },
    read: (chain) => {
      const some = chain === undefined ? 'ledger_entry' : 'ledger_entry WHERE chain = $1';
      return rowsOf(
        database,
        some,
        `SELECT entry::text AS text, current_schema() || '.ledger_entry (' || chain || ', ' || seq || ')' AS place
         FROM ${some} ORDER BY chain, seq`,
        chain === undefined ? [] : [chain],
      );
    },
    ends: async () => (await pool.query<Placed>(ENDS)).rows,
  };
}
