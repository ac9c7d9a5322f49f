import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { loadMissingSample } from '../../../cli/house/sample.ts';
import { rooms } from '../../../cli/house/rooms.ts';
import { type Database, openDatabase } from '../../../kit/database/connect.ts';
import { migrate } from '../../../kit/database/migrate.ts';
import type { SampleCity } from '../../../kit/sample/city.ts';
import type { LoadProgress } from '../../../kit/sample/load.ts';
import { readPlaces } from '../../../kit/sample/readPlaces.ts';
import { ROOMS, type RoomName } from '../../../kit/vocabulary/rooms.ts';
import { emptyDatabase, sql } from '../../support/database.ts';

interface Rooms {
  readonly url: string;
  readonly open: { name: RoomName; database: Database }[];
  close(): Promise<void>;
}

const opened: Rooms[] = [];

async function freshRooms(): Promise<Rooms> {
  const { url, drop } = await emptyDatabase();
  const open: Rooms['open'] = [];
  for (const name of ROOMS) {
    await migrate({ url, schema: name, folder: rooms[name].migrations });
    open.push({ name, database: openDatabase({ url, schema: name, connections: 2 }) });
  }
  const close = async () => {
    for (const { database } of open) await database.close();
    await drop();
  };
  opened.push({ url, open, close });
  return { url, open, close };
}

const progress = (rows: LoadProgress['rows'] = () => undefined): LoadProgress => ({
  begin: () => undefined,
  step: () => undefined,
  end: () => undefined,
  rows,
});

/** What each database has of its own, whatever is loaded into it: what it keeps of its making, secrets and a counter. */
const OWN = [
  '_prisma_migrations',
  'sample_load',
  'register_origin',
  'action_secret',
  'verification_secret',
  'agreement_epoch',
];

/** How many rows each table of the sample holds, and what they say, but for when they came. */
async function contentOf({ url }: Rooms): Promise<Record<string, unknown>> {
  const tables = await sql(
    url,
    `SELECT schemaname || '.' || tablename AS name FROM pg_tables
     WHERE schemaname = ANY ('{${ROOMS.join(',')}}') AND tablename <> ALL ('{${OWN.join(',')}}') ORDER BY 1`,
  );
  const content: Record<string, unknown> = {};
  for (const { name } of tables) {
    const [sum] = await sql(
      url,
      `SELECT count(*)::int AS rows, md5(string_agg(told, E'\\n' ORDER BY told)) AS sum
       FROM (SELECT (to_jsonb(t) - '_created' - '_changed')::text AS told FROM ${String(name)} t) rows`,
    );
    content[String(name)] = sum;
  }
  return content;
}

let city: SampleCity;
let whole: Record<string, unknown>;

beforeAll(async () => {
  city = await readPlaces('kit/sample/places', '350526');
  const uninterrupted = await freshRooms();
  await loadMissingSample(uninterrupted.open, progress(), { cities: [city] });
  whole = await contentOf(uninterrupted);
});
const closeAll = async () => {
  for (const each of opened.splice(0)) await each.close();
};
afterEach(closeAll);
afterAll(closeAll);

describe('the sample', () => {
  it('fills every room', () => {
    expect(Object.keys(whole).length).toBeGreaterThan(ROOMS.length);
    expect(whole).toMatchObject({
      'grid.region': { rows: 243 },
      'party.region': { rows: 243 },
      'sharing.client': { rows: 10 },
      'sharing.purpose': { rows: 6 },
    });
  });

  it('is the same wherever it is loaded', async () => {
    const elsewhere = await freshRooms();
    await loadMissingSample(elsewhere.open, progress(), { cities: [city] });
    expect(await contentOf(elsewhere)).toEqual(whole);
  });

  it('is sent once: a second load finds it there', async () => {
    const twice = await freshRooms();
    expect(await loadMissingSample(twice.open, progress(), { cities: [city] })).toBeGreaterThan(0);
    expect(await loadMissingSample(twice.open, progress(), { cities: [city] })).toBe(0);
  });

  it('is whole after two loads at once', async () => {
    const both = await freshRooms();
    await Promise.all([1, 2].map(() => loadMissingSample(both.open, progress(), { cities: [city] })));
    expect(await contentOf(both)).toEqual(whole);
  });
});

describe('a load that is interrupted', () => {
  it('leaves whole steps or nothing of them, and the next one completes it to the same rows', async () => {
    const interrupted = await freshRooms();
    const stop = new AbortController();
    let sent = 0;
    const counting = progress((rows) => {
      sent += rows;
      if (sent > 4000) stop.abort();
    });
    await expect(
      loadMissingSample(interrupted.open, counting, { cities: [city], signal: stop.signal }),
    ).rejects.toThrow('aborted');
    const half = await contentOf(interrupted);
    expect(half).not.toEqual(whole);
    for (const [table, content] of Object.entries(half))
      expect([{ rows: 0, sum: null }, whole[table]]).toContainEqual(content);
    await loadMissingSample(interrupted.open, progress(), { cities: [city] });
    expect(await contentOf(interrupted)).toEqual(whole);
  });

  it('is completed, too, where the connection was cut in the middle', async () => {
    const cut = await freshRooms();
    let sent = 0;
    const others = `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()`;
    let cutting: Promise<unknown> | undefined;
    const counting = progress((rows) => {
      sent += rows;
      if (sent > 4000) cutting ??= sql(cut.url, others);
    });
    await expect(loadMissingSample(cut.open, counting, { cities: [city] })).rejects.toThrow();
    await cutting;
    await loadMissingSample(cut.open, progress(), { cities: [city] });
    expect(await contentOf(cut)).toEqual(whole);
  });
});

describe('nobody real is in it', () => {
  const PEOPLE = [
    ['grid.grid_worker', 'name', 'duty_phone'],
    ['legal.legal_adviser', 'name', 'phone'],
    ['volunteer.need', 'contact_name', 'contact_phone'],
  ] as const;

  it.each(PEOPLE)(
    '%s: every name has 某 for a given name, and no telephone can dial the number',
    async (table, name, phone) => {
      const sample = await freshRooms();
      await loadMissingSample(sample.open, progress(), { cities: [city] });
      const [found] = await sql(
        sample.url,
        `SELECT count(*)::int > 0 AS people, count(*) FILTER (WHERE ${name} !~ '^.某[甲乙丙丁戊己庚辛壬癸]$')::int AS named,
              count(*) FILTER (WHERE ${phone} !~ '^000[0-9]{8}$')::int AS dialable FROM ${table}`,
      );
      expect(found).toEqual({ people: true, named: 0, dialable: 0 });
    },
  );
});
