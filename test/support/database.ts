import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';

const run = () => process.env.TEST_DATABASE_URL ?? '';

/** The sample that all tests read and none changes. */
export const sampleUrl = (): string => named('sample');

/** A copy of the sample that a test may change; dropped by `drop`. */
export async function ownSample(): Promise<{ url: string; drop: () => Promise<void> }> {
  return own('TEMPLATE sample_template');
}

/** A database with nothing in it. */
export async function emptyDatabase(): Promise<{ url: string; drop: () => Promise<void> }> {
  return own('');
}

/** One statement in a database of the run. */
export async function sql(url: string, statement: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(statement)).rows;
  } finally {
    await client.end();
  }
}

/** Until changes made so far are told: every transaction that began beside them has ended, in other tests too. */
export async function changesTold(url: string): Promise<void> {
  const [now] = await sql(url, 'SELECT pg_current_xact_id()::text AS xid');
  const told = `SELECT pg_snapshot_xmin(pg_current_snapshot()) > '${String(now?.xid)}'::xid8 AS told`;
  while ((await sql(url, told))[0]?.told !== true) await sleep(20);
}

async function own(template: string) {
  const name = `own_${randomUUID().replaceAll('-', '')}`;
  await sql(run(), `CREATE DATABASE ${name} ${template}`);
  return {
    url: named(name),
    drop: async () => void (await sql(run(), `DROP DATABASE ${name} WITH (FORCE)`)),
  };
}

function named(name: string): string {
  const url = new URL(run());
  url.pathname = `/${name}`;
  return url.href;
}
