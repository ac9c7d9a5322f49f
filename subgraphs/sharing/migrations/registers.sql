-- Made from the types marked @register by `npm run generate`; never edited by hand.
-- Applied after the migrations whenever it has changed.

CREATE OR REPLACE FUNCTION grams(content text) RETURNS text[] LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT AS $$
  SELECT coalesce(array_agg(substr(lower(content), at, size)), '{}')
  FROM generate_series(1, char_length(content)) at, generate_series(1, 2) size
  WHERE at + size - 1 <= char_length(content)
$$;

CREATE TABLE IF NOT EXISTS register_origin (name text PRIMARY KEY, system bigint NOT NULL);
CREATE TABLE IF NOT EXISTS register_table (register text PRIMARY KEY, name text NOT NULL, place text NOT NULL);
CREATE TABLE IF NOT EXISTS register_collection (
  register text NOT NULL, region_code text NOT NULL, PRIMARY KEY (register, region_code));
CREATE TABLE IF NOT EXISTS register_removal (
  register text NOT NULL, key text NOT NULL, region_code text NOT NULL,
  removed xid8 NOT NULL DEFAULT pg_current_xact_id(), PRIMARY KEY (register, key, region_code));
CREATE INDEX IF NOT EXISTS register_removal_removed ON register_removal (register, removed, key);

-- Whatever an insert names itself, such as a row that is copied whole: it comes with this transaction.
CREATE OR REPLACE FUNCTION register_created() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW._created := pg_current_xact_id();
  NEW._changed := pg_current_xact_id();
  RETURN NEW;
END $$;

CREATE OR REPLACE FUNCTION register_changed() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
  NEW._changed := pg_current_xact_id();
  -- Whoever keeps a copy by the key or of the region that the row has left hears of it as of a removal.
  IF (to_jsonb(OLD) ->> TG_ARGV[1], to_jsonb(OLD) ->> TG_ARGV[2])
    <> (to_jsonb(NEW) ->> TG_ARGV[1], to_jsonb(NEW) ->> TG_ARGV[2]) THEN
    INSERT INTO register_removal (register, key, region_code)
    VALUES (TG_ARGV[0], to_jsonb(OLD) ->> TG_ARGV[1], to_jsonb(OLD) ->> TG_ARGV[2])
    ON CONFLICT (register, key, region_code) DO UPDATE SET removed = EXCLUDED.removed;
  END IF;
  RETURN NEW;
END $$;

CREATE OR REPLACE FUNCTION register_removed() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
  INSERT INTO register_removal (register, key, region_code)
  VALUES (TG_ARGV[0], to_jsonb(OLD) ->> TG_ARGV[1], to_jsonb(OLD) ->> TG_ARGV[2])
  ON CONFLICT (register, key, region_code) DO UPDATE SET removed = EXCLUDED.removed;
  RETURN OLD;
END $$;

-- Of emptied tables no row is left to tell: whoever keeps a copy reads it anew.
CREATE OR REPLACE FUNCTION register_emptied() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
  UPDATE register_origin SET name = gen_random_uuid()::text;
  RETURN NULL;
END $$;

-- Notes from which registers rows have come in of a region, so that none there is zero and not unknown; of the tables in
-- partly, rows have come of parts of it alone, which whoever brought them notes.
DROP FUNCTION IF EXISTS register_collect(text, text);
CREATE OR REPLACE FUNCTION register_collect(region text, scope text, partly text[] DEFAULT '{}') RETURNS void LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
DECLARE each register_table;
BEGIN
  FOR each IN SELECT * FROM register_table WHERE name <> ALL (partly) LOOP
    EXECUTE format(
      'INSERT INTO register_collection SELECT $1, $2 WHERE EXISTS (SELECT FROM %I WHERE %I >= $3 AND %I < $3 || '':'')
       ON CONFLICT DO NOTHING', each.name, each.place, each.place) USING each.register, region, scope;
  END LOOP;
END $$;

-- A database that was restored counts its transactions anew: cursors of its former life are no longer good.
CREATE OR REPLACE FUNCTION register_renew() RETURNS void LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
DECLARE each register_table;
BEGIN
  IF EXISTS (SELECT FROM register_origin WHERE system = (SELECT system_identifier FROM pg_control_system())) THEN
    RETURN;
  END IF;
  IF EXISTS (SELECT FROM register_origin) THEN
    FOR each IN SELECT * FROM register_table LOOP
      EXECUTE format('ALTER TABLE %I DISABLE TRIGGER register_changed', each.name);
      EXECUTE format('UPDATE %I SET _created = DEFAULT, _changed = DEFAULT', each.name);
      EXECUTE format('ALTER TABLE %I ENABLE TRIGGER register_changed', each.name);
    END LOOP;
    UPDATE register_removal SET removed = DEFAULT;
    DELETE FROM register_origin;
  END IF;
  INSERT INTO register_origin SELECT gen_random_uuid()::text, system_identifier FROM pg_control_system();
END $$;

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


-- Department
INSERT INTO register_table VALUES ('Department', 'department', 'region_code')
  ON CONFLICT (register) DO UPDATE SET name = EXCLUDED.name, place = EXCLUDED.place;
ALTER TABLE "department"
  ADD COLUMN IF NOT EXISTS _created xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _changed xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _source_system text,
  ADD COLUMN IF NOT EXISTS _source_id text,
  ADD COLUMN IF NOT EXISTS _source_updated_at timestamptz;
CREATE INDEX IF NOT EXISTS "register_department_changed" ON "department" (_changed, "code");
CREATE INDEX IF NOT EXISTS "register_department_name" ON "department" ("name" COLLATE "zh-x-icu", "code");
CREATE INDEX IF NOT EXISTS "register_department_text" ON "department" USING gin (grams(coalesce("name", '')));
CREATE OR REPLACE TRIGGER register_created BEFORE INSERT ON "department" FOR EACH ROW
  WHEN (NEW._created <> pg_current_xact_id() OR NEW._changed <> pg_current_xact_id()) EXECUTE FUNCTION register_created();
CREATE OR REPLACE TRIGGER register_changed BEFORE UPDATE ON "department" FOR EACH ROW
  WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION register_changed('Department', 'code', 'region_code');
CREATE OR REPLACE TRIGGER register_removed AFTER DELETE ON "department" FOR EACH ROW
  EXECUTE FUNCTION register_removed('Department', 'code', 'region_code');
CREATE OR REPLACE TRIGGER register_emptied AFTER TRUNCATE ON "department" FOR EACH STATEMENT
  EXECUTE FUNCTION register_emptied();
CREATE OR REPLACE TRIGGER register_guarded BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON "department"
  FOR EACH STATEMENT EXECUTE FUNCTION register_guarded('Department');

DELETE FROM register_table WHERE register NOT IN ('Department');
