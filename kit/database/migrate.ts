import { createHash, randomUUID } from 'node:crypto';
import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import pg from 'pg';
import { readIfThere } from './readIfThere.ts';

/** Prisma's own bookkeeping table, so that `prisma migrate deploy` carries on from here where it can run. */
const BOOKKEEPING = `
  CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
    "id" VARCHAR(36) PRIMARY KEY NOT NULL,
    "checksum" VARCHAR(64) NOT NULL,
    "finished_at" TIMESTAMPTZ,
    "migration_name" VARCHAR(255) NOT NULL,
    "logs" TEXT,
    "rolled_back_at" TIMESTAMPTZ,
    "started_at" TIMESTAMPTZ NOT NULL DEFAULT now(),
    "applied_steps_count" INTEGER NOT NULL DEFAULT 0
  )`;

/**
 * Applies what is missing of a room's migrations to its schema, each in a transaction of its own.
 * Two processes may call it at once: the second waits and finds nothing to do.
 * @returns the names of the migrations applied now.
 */
export async function migrate(options: {
  url: string;
  schema: string;
  folder: string;
  /** Statements that make what is missing of what is no migration's: tables of an adapter. */
  beside?: string;
}): Promise<string[]> {
  const client = new pg.Client({ connectionString: options.url });
  // A connection that breaks between two statements fails the next one; unheard, it would end the process.
  client.on('error', () => undefined);
  await client.connect();
  try {
    await refuseOtherCollations(client);
    // One lock for all rooms: extensions belong to the database, and two rooms may ask for one at once.
    await client.query('SELECT pg_advisory_lock(hashtext($1))', ['concentric.migrate']);
    await client.query('CREATE EXTENSION IF NOT EXISTS btree_gist WITH SCHEMA public');
    await client.query(`CREATE SCHEMA IF NOT EXISTS ${pg.escapeIdentifier(options.schema)}`);
    await client.query(`SET search_path = ${pg.escapeIdentifier(options.schema)}, public`);
    // Also registers that another system keeps change their shape.
    await client.query(`SET concentric.mirror = '*'`);
    await client.query(BOOKKEEPING);
    const applied = await applyMissing(client, options);
    await applyRegisters(client, options.folder);
    if (options.beside !== undefined) await client.query(options.beside);
    return applied;
  } finally {
    await client.end();
  }
}

/** A region's scope is a range over its code, which only an order by code point finds: others answer with nothing. */
async function refuseOtherCollations(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ fits: boolean }>(`SELECT '4414:' > '441499' AS fits`);
  if (rows[0]?.fits !== true) throw new CollationRefused();
}

async function applyMissing(client: pg.Client, of: { schema: string; folder: string }): Promise<string[]> {
  const { rows } = await client.query<{ migration_name: string; checksum: string }>(
    'SELECT migration_name, checksum FROM "_prisma_migrations" WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL',
  );
  const applied = new Map(rows.map((row) => [row.migration_name, row.checksum]));
  const done: string[] = [];
  for (const name of await migrationsIn(of.folder)) {
    const sql = await readFile(path.join(of.folder, name, 'migration.sql'), 'utf8');
    const checksum = createHash('sha256').update(sql).digest('hex');
    const before = applied.get(name);
    if (before === checksum) continue;
    if (before !== undefined) throw new MigrationChanged(of.schema, name);
    await apply(client, name, sql, checksum);
    done.push(name);
  }
  return done;
}

/** What all registers have in common, applied whenever it has changed: `registers.sql` beside the migrations. */
async function applyRegisters(client: pg.Client, folder: string): Promise<void> {
  const sql = await readIfThere(path.join(folder, 'registers.sql'));
  if (sql === undefined) return;
  const checksum = createHash('sha256').update(sql).digest('hex');
  await client.query('BEGIN');
  try {
    await client.query('CREATE TABLE IF NOT EXISTS register_applied (checksum text PRIMARY KEY)');
    const { rowCount } = await client.query('SELECT FROM register_applied WHERE checksum = $1', [checksum]);
    if (rowCount === 0) {
      await client.query(sql);
      await client.query('DELETE FROM register_applied');
      await client.query('INSERT INTO register_applied VALUES ($1)', [checksum]);
    }
    await client.query('SELECT register_renew()');
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  }
}

async function migrationsIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

async function apply(client: pg.Client, name: string, sql: string, checksum: string): Promise<void> {
  await client.query('BEGIN');
  try {
    await client.query(sql);
    await client.query(
      `INSERT INTO "_prisma_migrations" (id, checksum, migration_name, finished_at, applied_steps_count)
       VALUES ($1, $2, $3, now(), 1)`,
      [randomUUID(), checksum, name],
    );
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  }
}

/** A migration that this database has already taken was edited afterwards. */
export class MigrationChanged extends Error {
  constructor(schema: string, name: string) {
    super(
      `The database has already taken migration ${name} of ${schema} in another wording: ` +
        'put the file back as it was and write the change as a new migration.',
    );
    this.name = 'MigrationChanged';
  }
}

/** A database that sorts by a language's rules, in which ranges of codes are not what they look like. */
export class CollationRefused extends Error {
  constructor() {
    super(
      'The database sorts text by a language, and region codes need an order by code point: create it with ' +
        `CREATE DATABASE … TEMPLATE template0 LOCALE_PROVIDER builtin BUILTIN_LOCALE 'C.UTF-8' ENCODING 'UTF8'.`,
    );
    this.name = 'CollationRefused';
  }
}
