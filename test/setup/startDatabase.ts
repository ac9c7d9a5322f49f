import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { openFolder } from '../../cli/house/graph.ts';
import { HOUSE } from '../../cli/house/folders.ts';
import { openOneRoom } from '../../cli/house/rooms.ts';
import { loadMissingSample } from '../../cli/house/sample.ts';
import { readConfig } from '../../kit/config.ts';
import { type EmbeddedDatabase, openEmbeddedDatabase } from '../../kit/database/embedded/index.ts';
import { openLog } from '../../kit/log.ts';
import { ROOMS } from '../../kit/vocabulary/rooms.ts';
import { MONGODB_MISSING } from '../support/mongodbGiven.ts';
import { type ProcessesOnDemand, openProcessesOnDemand } from './processesOnDemand.ts';

/** What the run's teardown closes. */
declare global {
  var runDatabase: EmbeddedDatabase | undefined;
  var runProcesses: ProcessesOnDemand | undefined;
}

/**
 * One real PostgreSQL for the whole run with the sample loaded once: `sample` is shared by all tests that only
 * read, and whoever writes takes a copy of `sample_template`.
 */
export default async function startDatabase(): Promise<void> {
  if (MONGODB_MISSING) process.stderr.write(`\n${MONGODB_MISSING}\n`);
  const dataDir = await mkdtemp(path.join(tmpdir(), 'concentric-run-'));
  const database = await openEmbeddedDatabase({ dataDir });
  globalThis.runDatabase = database;
  await sql(database.url, 'CREATE DATABASE sample_template');
  await load(databaseNamed(database.url, 'sample_template'));
  await sql(database.url, 'CREATE DATABASE sample TEMPLATE sample_template');
  process.env.TEST_DATABASE_URL = database.url;
  globalThis.runProcesses = await openProcessesOnDemand();
  process.env.TEST_PROCESSES_URL = globalThis.runProcesses.url;
}

async function load(url: string): Promise<void> {
  const config = readConfig({ DATABASE_URL: url }, HOUSE);
  const databases = { urlOf: () => url, notice: undefined, close: () => Promise.resolve() };
  const log = openLog({ level: 'error' });
  const graph = openFolder(path.join(HOUSE, 'schema'));
  const options = { config, databases, graph, log, now: () => new Date() };
  const open = await Promise.all(ROOMS.map((room) => openOneRoom(room, options)));
  const quiet = {
    begin: () => undefined,
    step: () => undefined,
    rows: () => undefined,
    end: () => undefined,
  };
  await loadMissingSample(open, quiet);
  for (const room of open) await room.close();
}

function databaseNamed(url: string, name: string): string {
  const named = new URL(url);
  named.pathname = `/${name}`;
  return named.href;
}

async function sql(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
