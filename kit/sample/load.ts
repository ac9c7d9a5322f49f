import type { ClientBase } from 'pg';
import { insertAll } from '../database/bulk.ts';
import type { Database } from '../database/connect.ts';
import { scope } from '../regions/scope.ts';
import { tablesElsewhere } from '../source/authority.ts';
import type { SampleCity } from './city.ts';
import type { Sample } from './sample.ts';

/** Counted up when the sample has more to say: what a database already holds stays, and what is new is added. */
const EDITION = 6;

/** All of a city's communities, in percent. */
export const WHOLE = 100;

/** A room as far as its sample goes. */
export interface Sampled {
  readonly name: string;
  readonly database: Database;
  readonly sample: Sample;
}

/** One city in one room: what is loaded in one transaction. */
export interface LoadStep {
  readonly city: string;
  readonly room: string;
  /** How large the city is: what a step costs grows with it. */
  readonly communities: number;
}

/** What the loader tells while it works; a city's steps run side by side, one city after the other. */
export interface LoadProgress {
  /** Before anything: all that is to be done. */
  begin(steps: readonly LoadStep[]): void;
  step(step: LoadStep): void;
  rows(inserted: number, step: LoadStep): void;
  end(): void;
}

export interface LoadOptions {
  readonly signal?: AbortSignal | undefined;
  /** How many percent of each city's communities these are. */
  readonly share?: number | undefined;
}

/** The database works on one room's rows while the next ones are made for another. */
const ROOMS_AT_ONCE = 3;

/**
 * Loads city by city, each room's part in one transaction of its own, and leaves alone what was loaded before: after
 * an interruption it goes on where it stopped. Aborted by `signal`, it undoes the steps under way and throws its reason.
 * @returns how many rows were sent, 0 where everything was there.
 */
export async function loadSample(
  rooms: readonly Sampled[],
  cities: readonly SampleCity[],
  progress: LoadProgress,
  { signal, share = WHOLE }: LoadOptions = {},
): Promise<number> {
  const loaded = new Map<Sampled, Set<string>>();
  for (const room of rooms) loaded.set(room, await loadedCities(room.database));
  const missing = cities.map((city) =>
    rooms
      .filter((room) => !loaded.get(room)?.has(city.code))
      .map((room) => ({ room, city, told: toldOf(room, city) })),
  );
  const steps = missing.flat();
  if (steps.length === 0) return 0;
  let sent = 0;
  progress.begin(steps.map(({ told }) => told));
  try {
    for (const ofCity of missing)
      await sideBySide(ROOMS_AT_ONCE, ofCity, async ({ room, city, told }) => {
        signal?.throwIfAborted();
        progress.step(told);
        const rows = await loadOne(room, { city, share }, (inserted) => {
          progress.rows(inserted, told);
          signal?.throwIfAborted();
        });
        sent += rows;
      });
  } finally {
    progress.end();
  }
  // The planner knows nothing of what came in until it has looked, and text indexes keep what is new in a list aside.
  for (const room of new Set(steps.map(({ room: each }) => each))) await analyse(room.database);
  return sent;
}

const toldOf = ({ name }: Sampled, city: SampleCity): LoadStep => ({
  city: city.name,
  room: name,
  communities: city.communities.length,
});

/** Does a few at a time; after a failure none begins any more, and those under way are waited for. */
async function sideBySide<Each>(
  atOnce: number,
  all: readonly Each[],
  work: (each: Each) => Promise<void>,
): Promise<void> {
  const waiting = [...all];
  const worker = async () => {
    for (let each = waiting.shift(); each !== undefined; each = waiting.shift())
      try {
        await work(each);
      } catch (error) {
        waiting.length = 0;
        throw error;
      }
  };
  const ended = await Promise.allSettled(Array.from({ length: atOnce }, worker));
  for (const each of ended) if (each.status === 'rejected') throw each.reason;
}

async function analyse({ pool, schema }: Database): Promise<void> {
  const { rows } = await pool.query<{ name: string }>(
    'SELECT tablename AS name FROM pg_tables WHERE schemaname = $1',
    [schema],
  );
  await pool.query(`VACUUM (ANALYZE) ${rows.map(({ name }) => `"${name}"`).join(', ')}`);
}

/** Cities that a room's database already holds; a fresh database has no list yet. */
export async function loadedCities({ pool }: Database): Promise<Set<string>> {
  // IF NOT EXISTS alone fails where two loaders come at once.
  await pool.query(
    `BEGIN;
     SELECT pg_advisory_xact_lock(hashtext('concentric.sample'));
     CREATE TABLE IF NOT EXISTS sample_load (city TEXT PRIMARY KEY, finished_at TIMESTAMPTZ NOT NULL DEFAULT now());
     ALTER TABLE sample_load ADD COLUMN IF NOT EXISTS edition INTEGER NOT NULL DEFAULT 1;
     ALTER TABLE sample_load ADD COLUMN IF NOT EXISTS share INTEGER NOT NULL DEFAULT 100;
     COMMIT`,
  );
  const { rows } = await pool.query<{ city: string }>('SELECT city FROM sample_load WHERE edition = $1', [
    EDITION,
  ]);
  return new Set(rows.map(({ city }) => city));
}

/** Of how many percent of their communities the cities of a room are, where it holds any. */
export async function sharesLoaded({ pool }: Database): Promise<number[]> {
  const { rows } = await pool.query<{ share: number }>('SELECT DISTINCT share FROM sample_load');
  return rows.map(({ share }) => share);
}

async function loadOne(
  { database, sample }: Sampled,
  { city, share }: { city: SampleCity; share: number },
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
    const { rowCount } = await client.query('SELECT FROM sample_load WHERE city = $1 AND edition = $2', [
      city.code,
      EDITION,
    ]);
    if (rowCount !== 0) {
      await client.query('ROLLBACK');
      return 0;
    }
    const elsewhere = await tablesElsewhere(client);
    const partly: string[] = [];
    for (const table of sample(city)) {
      if (elsewhere.has(table.table)) continue;
      await insertAll(client, table, (rows) => {
        sent += rows;
        inserted(rows);
      });
      if (table.collectedFrom === undefined) continue;
      partly.push(table.table);
      await noteCollected(client, table.table, table.collectedFrom);
    }
    await client.query('SELECT register_collect($1, $2, $3)', [city.code, scope(city.code), partly]);
    await client.query(
      `INSERT INTO sample_load (city, edition, share) VALUES ($1, $2, $3)
       ON CONFLICT (city) DO UPDATE SET edition = EXCLUDED.edition, finished_at = now()`,
      [city.code, EDITION, share],
    );
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

async function noteCollected(client: ClientBase, table: string, regions: readonly string[]): Promise<void> {
  await client.query(
    `INSERT INTO register_collection SELECT register, region FROM register_table, unnest($2::text[]) region
     WHERE name = $1 ON CONFLICT DO NOTHING`,
    [table, regions],
  );
}
