import type pg from 'pg';
import type { Column } from './other.ts';

/** A table of a room, with a copy of what was in it. */
export interface KeptTable {
  readonly name: string;
  /** The copy's name, quoted. */
  readonly copy: string;
  readonly columns: readonly Column[];
  readonly key: string;
  /** The key of the row `o`. */
  readonly keySql: string;
  /** The column that says where a row lies; null where another table says it. */
  readonly place: string | null;
  /** SQL for the code of the region where a row of the copy lies. */
  readonly placeSql: string;
}

/** Copies a table, and frees it of promises that other values would break: nobody writes into it but the proof. */
export async function keepTable(client: pg.Client, room: string, name: string): Promise<KeptTable> {
  const { rows: columns } = await client.query<Column>(
    `SELECT a.attname AS name, t.typname AS type, NOT a.attnotnull AS nullable,
       coalesce(e.typtype, t.typtype) = 'e' AS "isEnum"
     FROM pg_attribute a JOIN pg_type t ON t.oid = a.atttypid LEFT JOIN pg_type e ON e.oid = t.typelem AND t.typelem <> 0
     WHERE a.attrelid = '"${room}"."${name}"'::regclass AND a.attnum > 0 AND NOT a.attisdropped ORDER BY a.attnum`,
  );
  const has = (column: string) => columns.some((each) => each.name === column);
  const key = ['id', 'code', 'household_id'].find(has);
  const place = ['community_code', 'region_code'].find(has) ?? null;
  if (key === undefined || (place === null && key !== 'household_id'))
    throw new Error(`${room}.${name}: say by which column it is known, and where its rows lie.`);
  const { rows: promises } = await client.query<{ statement: string }>(
    `SELECT format('ALTER TABLE %s DROP CONSTRAINT IF EXISTS %I CASCADE', conrelid::regclass, conname) AS statement
     FROM pg_constraint WHERE contype IN ('c', 'f', 'u', 'x')
       AND '"${room}"."${name}"'::regclass IN (conrelid, confrelid)
     UNION ALL SELECT format('DROP INDEX IF EXISTS %s CASCADE', i.indexrelid::regclass) FROM pg_index i
     JOIN pg_class c ON c.oid = i.indexrelid JOIN pg_am a ON a.oid = c.relam
     WHERE i.indrelid = '"${room}"."${name}"'::regclass AND NOT i.indisprimary
       -- An index of text takes longer to write than the table, and tables here are small enough without.
       AND (i.indisunique OR a.amname = 'gin')
       AND NOT EXISTS (SELECT FROM pg_constraint WHERE conindid = i.indexrelid AND contype IN ('u', 'x'))`,
  );
  for (const { statement } of promises) await client.query(statement);
  const copy = `"kept_${room}_${name}"`;
  await client.query(`CREATE TABLE public.${copy} AS SELECT * FROM "${room}"."${name}"`);
  const ofHousehold = `(SELECT h.community_code FROM "${room}".household h WHERE h.id = kept.household_id)`;
  return {
    name,
    copy: `public.${copy}`,
    columns,
    key,
    keySql: `o."${key}"`,
    place,
    placeSql: place === null ? ofHousehold : `kept."${place}"`,
  };
}
