import type pg from 'pg';
import type { Database } from '../database/connect.ts';
import type { Needed } from './fit.ts';
import type { Mirrored } from './mapping.ts';

/** The registers of a room that another system keeps. */
export async function authorityOf({ pool }: Database): Promise<string[]> {
  const { rows } = await pool.query<{ register: string }>(
    'SELECT register FROM register_authority ORDER BY 1',
  );
  return rows.map(({ register }) => register);
}

/** Says which registers another system keeps from here on: these, and no others. */
export async function entrust(
  { pool }: Database,
  system: string,
  registers: readonly Mirrored[],
): Promise<void> {
  await pool.query(
    `WITH told AS (SELECT register FROM unnest($2::text[]) register),
       gone AS (DELETE FROM register_authority WHERE register NOT IN (SELECT register FROM told))
     INSERT INTO register_authority SELECT register, $1 FROM told
     ON CONFLICT (register) DO UPDATE SET system = EXCLUDED.system`,
    [system, registers.map(({ register }) => register.type)],
  );
}

/** Columns that take no null and have no default, by table. */
export async function neededColumns({ pool, schema }: Database): Promise<Needed> {
  const { rows } = await pool.query<{ name: string; columns: string[] }>(
    `SELECT table_name AS name, array_agg(column_name::text ORDER BY ordinal_position) AS columns
     FROM information_schema.columns
     WHERE table_schema = $1 AND is_nullable = 'NO' AND column_default IS NULL GROUP BY 1`,
    [schema],
  );
  return new Map(rows.map(({ name, columns }) => [name, columns]));
}

/** Rows that stand in the tables already and are of another origin. */
export async function foreignRows(
  { pool }: Database,
  registers: readonly Mirrored[],
  system: string,
): Promise<{ table: string; rows: number }[]> {
  const counted = await Promise.all(
    registers.map(async ({ table }) => {
      const { rows } = await pool.query<{ rows: number }>(
        `SELECT count(*)::int AS rows FROM "${table}" WHERE _source_system IS DISTINCT FROM $1`,
        [system],
      );
      return { table, rows: rows[0]?.rows ?? 0 };
    }),
  );
  return counted.filter(({ rows }) => rows > 0);
}

/** Tables that another system keeps, and those whose rows hang on them: what the sample says of both is made up twice. */
export async function tablesElsewhere(client: pg.ClientBase): Promise<ReadonlySet<string>> {
  const { rows } = await client.query<{ name: string }>(
    `WITH RECURSIVE elsewhere AS (
       SELECT to_regclass(quote_ident(t.name)) AS id FROM register_authority JOIN register_table t USING (register)
       UNION
       SELECT c.conrelid::regclass FROM pg_constraint c JOIN elsewhere e ON c.confrelid = e.id WHERE c.contype = 'f')
     SELECT relname AS name FROM pg_class JOIN elsewhere ON oid = id`,
  );
  return new Set(rows.map(({ name }) => name));
}
