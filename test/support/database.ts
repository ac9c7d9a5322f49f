import { randomUUID } from 'node:crypto';
import pg from 'pg';

const RUN = process.env.TEST_DATABASE_URL ?? '';

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

async function own(template: string) {
  const name = `own_${randomUUID().replaceAll('-', '')}`;
  await sql(RUN, `CREATE DATABASE ${name} ${template}`);
  return { url: named(name), drop: async () => void (await sql(RUN, `DROP DATABASE ${name} WITH (FORCE)`)) };
}

function named(name: string): string {
  const url = new URL(RUN);
  url.pathname = `/${name}`;
  return url.href;
}
