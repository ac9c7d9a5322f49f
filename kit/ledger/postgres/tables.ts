import type { Database } from '../../database/connect.ts';

/**
 * The ledger's own tables: as any other store's of the same port, they are the adapter's business and no migration's.
 * Whoever owns a table can still drop its triggers; then the verifier finds what was done.
 */
export const LEDGER_TABLES = `
SELECT pg_advisory_xact_lock(hashtext('concentric.ledger'));

CREATE TABLE IF NOT EXISTS ledger_entry (
  chain text NOT NULL, seq bigint NOT NULL CHECK (seq > 0), entry jsonb NOT NULL, PRIMARY KEY (chain, seq))
  -- Entries are written far more often than read: what fits a page is neither compressed nor put aside.
  WITH (toast_tuple_target = 8160);
CREATE TABLE IF NOT EXISTS ledger_head (
  head text PRIMARY KEY, key jsonb NOT NULL, deposited_at timestamptz NOT NULL DEFAULT now());
-- What the chains of others come to, each up to the entry of its last head; an empty region or department is all of them.
CREATE TABLE IF NOT EXISTS ledger_reuse (
  chain text NOT NULL, item text NOT NULL, month text NOT NULL, region text NOT NULL, department text NOT NULL,
  seq bigint NOT NULL, times_collected bigint NOT NULL, times_used bigint NOT NULL, questions_saved bigint NOT NULL,
  PRIMARY KEY (chain, item, month, region, department));
-- Up to where heads of this room's own chains are deposited elsewhere, and by whom they are signed.
CREATE TABLE IF NOT EXISTS ledger_anchored (chain text PRIMARY KEY, seq bigint NOT NULL, signer text NOT NULL);
-- The one table whose rows may go: a key that is destroyed.
CREATE TABLE IF NOT EXISTS ledger_key (name text PRIMARY KEY, key bytea NOT NULL);

CREATE OR REPLACE FUNCTION ledger_kept() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% takes new rows and nothing else: what was written stays.', TG_TABLE_NAME
    USING ERRCODE = 'RK002';
END $$;
CREATE OR REPLACE TRIGGER ledger_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON ledger_entry
  FOR EACH STATEMENT EXECUTE FUNCTION ledger_kept();
CREATE OR REPLACE TRIGGER ledger_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON ledger_head
  FOR EACH STATEMENT EXECUTE FUNCTION ledger_kept();
-- After what locks the heads: a process that deposits meanwhile locks heads first, and then what they come to.
CREATE INDEX IF NOT EXISTS ledger_reuse_item ON ledger_reuse (item, month);
`;

/** Makes what is missing in the room's schema; several processes may do so at once. */
export async function prepareLedger({ pool }: Database): Promise<void> {
  await pool.query(LEDGER_TABLES);
}

/** The schemas of a database in which a ledger, or heads of others, lie. */
export async function ledgerSchemas({ pool }: Database): Promise<readonly string[]> {
  const { rows } = await pool.query<{ schema: string }>(
    `SELECT nspname AS schema FROM pg_class JOIN pg_namespace n ON n.oid = relnamespace
     WHERE relname = 'ledger_entry' AND relkind = 'r' ORDER BY nspname`,
  );
  return rows.map(({ schema }) => schema);
}
