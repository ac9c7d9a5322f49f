/**
 * Who keeps a register, how far its source has been read, and what could not be taken over from it. Part of every
 * room's `registers.sql`.
 */
export const SOURCE_SQL = `
-- Registers that are kept in a department's own system: here lies a copy, which that system alone changes.
CREATE TABLE IF NOT EXISTS register_authority (register text PRIMARY KEY, system text NOT NULL);
CREATE TABLE IF NOT EXISTS source_cursor (
  register text PRIMARY KEY, system text NOT NULL, mapping text NOT NULL, cursor text,
  read_at timestamptz, swept_at timestamptz);
CREATE TABLE IF NOT EXISTS source_refusal (
  register text NOT NULL, source_id text NOT NULL, code text NOT NULL, field text, reason text NOT NULL,
  removal boolean NOT NULL, row jsonb, refused_at timestamptz NOT NULL DEFAULT now(), PRIMARY KEY (register, source_id));

CREATE OR REPLACE FUNCTION register_guarded() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE keeper text;
BEGIN
  -- The mirror names its register, for one transaction; migrations and what restores a database say '*'.
  IF current_setting('concentric.mirror', true) IN (TG_ARGV[0], '*') THEN
    RETURN NULL;
  END IF;
  -- Also told to whoever writes with another search path.
  EXECUTE format('SELECT system FROM %I.register_authority WHERE register = $1', TG_TABLE_SCHEMA)
    INTO keeper USING TG_ARGV[0];
  IF keeper IS NOT NULL THEN
    RAISE EXCEPTION '% is kept in %, and takes no writes here: change it there, and the copy follows.', TG_ARGV[0], keeper
      USING ERRCODE = 'RK001';
  END IF;
  RETURN NULL;
END $$;
`;

/** A statement that writes into a register is refused where another system keeps it. */
export function guardSql(register: string, table: string): string {
  return `CREATE OR REPLACE TRIGGER register_guarded BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON "${table}"
  FOR EACH STATEMENT EXECUTE FUNCTION register_guarded('${register}');
`;
}
