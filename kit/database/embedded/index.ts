import { readFile, rm, writeFile } from 'node:fs/promises';
import pg from 'pg';
import { findBinaries } from './binaries.ts';
import { concentric, prepareCluster } from './cluster.ts';
import { choosePlace, possiblePlaces, type Place } from './folder.ts';
import { isHeld, takeLock, type Lock } from './lock.ts';
import { startServer } from './server.ts';
import { explain, ifMissing, inUse } from './unavailable.ts';

export { DatabaseInUse, DatabaseUnavailable } from './unavailable.ts';

export interface EmbeddedDatabase {
  /** postgresql://… of the database `concentric`, on 127.0.0.1, with a generated password. */
  readonly url: string;
  /** Where the data lies (may differ from dataDir when running as root; then `notice` says so in one sentence). */
  readonly folder: string;
  readonly notice: string | undefined;
  /** Stops PostgreSQL cleanly. Idempotent. */
  close(): Promise<void>;
}

/** PostgreSQL, ready to serve, on the data of this folder; one process at a time. */
export async function openEmbeddedDatabase({ dataDir }: { dataDir: string }): Promise<EmbeddedDatabase> {
  try {
    const place = await choosePlace(dataDir);
    const lock = await takeLock(place.lock);
    if (!lock) throw inUse(place.folder);
    return await openLocked(place, lock).catch(async (error: unknown) => {
      await lock.release();
      throw error;
    });
  } catch (error) {
    throw explain(error, dataDir);
  }
}

/** The url of the database that a running process holds open on this data folder, or null when none is running. */
export async function findEmbeddedDatabase({ dataDir }: { dataDir: string }): Promise<string | null> {
  try {
    for (const place of await possiblePlaces(dataDir)) {
      if (await isHeld(place.lock)) return await readFile(place.url, 'utf8').catch(ifMissing(null));
    }
    return null;
  } catch (error) {
    throw explain(error, dataDir);
  }
}

async function openLocked(place: Place, lock: Lock): Promise<EmbeddedDatabase> {
  await rm(place.url, { force: true });
  const binaries = await findBinaries(place.folder, place.account);
  const password = await prepareCluster(place, binaries);
  const server = await startServer(place, binaries);
  const url = (database: string): string =>
    `postgresql://${concentric}:${password}@127.0.0.1:${server.port}/${database}`;
  try {
    await makeDatabase(url('postgres'));
    await writeFile(place.url, url(concentric), { mode: 0o600 });
  } catch (error) {
    await server.stop();
    throw error;
  }
  let closing: Promise<void> | undefined;
  const close = async (): Promise<void> => {
    await rm(place.url, { force: true });
    await server.stop();
    await lock.release();
  };
  return {
    url: url(concentric),
    folder: place.folder,
    notice: place.notice,
    close: () => (closing ??= close()),
  };
}

async function makeDatabase(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  // A connection that breaks between two queries fails the next one; unheard, it would end the process.
  client.on('error', () => undefined);
  await client.connect();
  try {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [concentric]);
    if (rowCount === 0) await client.query(`create database ${concentric}`);
  } finally {
    await client.end();
  }
}
