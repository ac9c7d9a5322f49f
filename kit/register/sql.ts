import { PINYIN } from './ordering.ts';
import { snake } from './names.ts';
import { searchedColumns } from './narrow.ts';
import { SOURCE_SQL, guardSql } from '../source/sql.ts';
import type { RegisterTable } from './tables.ts';

/**
 * What every register's table has beside what `data.prisma` says: when a row came and changed, indexes for the orders
 * and for text, and triggers that keep the changes. It can be applied again and again.
 */
export function writeSql(tables: readonly RegisterTable[]): string {
  return [HEAD + SOURCE_SQL, ...tables.map(tableSql), forgotten(tables)].join('\n');
}

const HEAD = `-- Made from the types marked @register by \`npm run generate\`; never edited by hand.
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
`;

/** What is no register any more is collected from nowhere. */
function forgotten(tables: readonly RegisterTable[]): string {
  const kept = tables.map(({ register }) => `'${register.type}'`).join(', ');
  return `DELETE FROM register_table${kept === '' ? '' : ` WHERE register NOT IN (${kept})`};\n`;
}

function tableSql({ register, table, column }: RegisterTable): string {
  const { key, orders, text, place, type } = register;
  const index = (name: string) => `register_${table}_${name}`.slice(0, 63);
  const byName = orders
    .filter(({ kind, name }) => kind === 'text' && name !== key)
    .map(
      ({ name, property }) =>
        `CREATE INDEX IF NOT EXISTS "${index(snake(name))}" ON "${table}" ("${column(property)}" COLLATE ${PINYIN}, "${key}");`,
    );
  const byValue = orders
    .filter(({ kind }) => kind !== 'text')
    .map(
      ({ name, property }) =>
        `CREATE INDEX IF NOT EXISTS "${index(snake(name))}" ON "${table}" ("${column(property)}", "${key}");`,
    );
  const byText =
    text.length === 0
      ? []
      : [
          `CREATE INDEX IF NOT EXISTS "${index('text')}" ON "${table}" USING gin (grams(${searchedColumns(text.map(({ property }) => `"${column(property)}"`))}));`,
        ];
  const named = `'${type}', '${key}', '${column(place.property)}'`;
  return `
-- ${type}
INSERT INTO register_table VALUES ('${type}', '${table}', '${column(place.property)}')
  ON CONFLICT (register) DO UPDATE SET name = EXCLUDED.name, place = EXCLUDED.place;
ALTER TABLE "${table}"
  ADD COLUMN IF NOT EXISTS _created xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _changed xid8 NOT NULL DEFAULT pg_current_xact_id(),
  ADD COLUMN IF NOT EXISTS _source_system text,
  ADD COLUMN IF NOT EXISTS _source_id text,
  ADD COLUMN IF NOT EXISTS _source_updated_at timestamptz;
CREATE INDEX IF NOT EXISTS "${index('changed')}" ON "${table}" (_changed, "${key}");
${[...byName, ...byValue, ...byText].map((line) => `${line}\n`).join('')}CREATE OR REPLACE TRIGGER register_created BEFORE INSERT ON "${table}" FOR EACH ROW
  WHEN (NEW._created <> pg_current_xact_id() OR NEW._changed <> pg_current_xact_id()) EXECUTE FUNCTION register_created();
CREATE OR REPLACE TRIGGER register_changed BEFORE UPDATE ON "${table}" FOR EACH ROW
  WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION register_changed(${named});
CREATE OR REPLACE TRIGGER register_removed AFTER DELETE ON "${table}" FOR EACH ROW
  EXECUTE FUNCTION register_removed(${named});
CREATE OR REPLACE TRIGGER register_emptied AFTER TRUNCATE ON "${table}" FOR EACH STATEMENT
  EXECUTE FUNCTION register_emptied();
${guardSql(type, table)}`;
}
