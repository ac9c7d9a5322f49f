import { insertAll } from '../database/bulk.ts';
import type { Database } from '../database/connect.ts';
import type { SampleCity } from './city.ts';
import type { Sample } from './sample.ts';

/** A room as far as its sample goes. */
export interface Sampled {
  readonly name: string;
  readonly database: Database;
  readonly sample: Sample;
}

/** What the loader tells while it works. */
export interface LoadProgress {
  /** Before anything: how many steps there will be. */
  begin(steps: number): void;
  step(city: string, room: string): void;
  rows(inserted: number): void;
  end(): void;
}

/**
 * Loads each city into each room in one transaction of its own, and leaves alone what was loaded before: after an
 * interruption it goes on where it stopped. Aborted by `signal`, it undoes the step under way and throws its reason.
 * @returns how many rows were sent, 0 where everything was there.
 */
export async function loadSample(
  rooms: readonly Sampled[],
  cities: readonly SampleCity[],
  progress: LoadProgress,
  signal?: AbortSignal,
): Promise<number> {
  const steps: { room: Sampled; city: SampleCity }[] = [];
  for (const room of rooms) {
    const loaded = await loadedCities(room.database);
    steps.push(...cities.filter(({ code }) => !loaded.has(code)).map((city) => ({ room, city })));
  }
  let sent = 0;
  if (steps.length === 0) return sent;
  progress.begin(steps.length);
  try {
    for (const { room, city } of steps) {
      signal?.throwIfAborted();
      progress.step(city.name, room.name);
      sent += await loadOne(room, city, (rows) => {
        progress.rows(rows);
        signal?.throwIfAborted();
      });
    }
  } finally {
    progress.end();
  }
  // The planner knows nothing of what came in until it has looked.
  for (const room of new Set(steps.map(({ room: each }) => each))) await analyse(room.database);
  return sent;
}

async function analyse({ pool, schema }: Database): Promise<void> {
  const { rows } = await pool.query<{ name: string }>(
    'SELECT tablename AS name FROM pg_tables WHERE schemaname = $1',
    [schema],
  );
  await pool.query(`ANALYZE ${rows.map(({ name }) => `"${name}"`).join(', ')}`);
}

/** Cities that a room's database already holds; a fresh database has no list yet. */
export async function loadedCities({ pool }: Database): Promise<Set<string>> {
  // IF NOT EXISTS alone fails where two loaders come at once.
  await pool.query(
    `BEGIN;
     SELECT pg_advisory_xact_lock(hashtext('concentric.sample'));
     CREATE TABLE IF NOT EXISTS sample_load (city TEXT PRIMARY KEY, finished_at TIMESTAMPTZ NOT NULL DEFAULT now());
     COMMIT`,
  );
  const { rows } = await pool.query<{ city: string }>('SELECT city FROM sample_load');
  return new Set(rows.map(({ city }) => city));
}

async function loadOne(
  { database, sample }: Sampled,
  city: SampleCity,
  inserted: (rows: number) => void,
): Promise<number> {
  const client = await database.pool.connect();
  // A connection that breaks between two statements fails the next one; unheard, it would end the process.
  const unheard = () => undefined;
  client.on('error', unheard);
  let sent = 0;
  try {
    await client.query('BEGIN');
    // Two loaders at once: the second waits, and finds the city there.
    await client.query('LOCK TABLE sample_load IN SHARE ROW EXCLUSIVE MODE');
    const { rowCount } = await client.query('SELECT FROM sample_load WHERE city = $1', [city.code]);
    if (rowCount !== 0) {
      await client.query('ROLLBACK');
      return 0;
    }
    for (const table of sample(city))
      await insertAll(client, table, (rows) => {
        sent += rows;
        inserted(rows);
      });
    await client.query('INSERT INTO sample_load (city) VALUES ($1)', [city.code]);
    await client.query('COMMIT');
    return sent;
  } catch (error) {
    await client.query('ROLLBACK').catch(() => undefined);
    throw error;
  } finally {
    client.off('error', unheard);
    client.release();
  }
}
