import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { openDatabase } from '../../../kit/database/connect.ts';
import { openMongo } from '../../../kit/documents/mongodb/connect.ts';
import { type Sealed, readEntry, seal } from '../../../kit/ledger/entry.ts';
import { mongoEntries, prepareEntries } from '../../../kit/ledger/mongodb.ts';
import { postgresEntries } from '../../../kit/ledger/postgres/entries.ts';
import { prepareLedger } from '../../../kit/ledger/postgres/tables.ts';
import type { EntryStore } from '../../../kit/ledger/stores.ts';
import { emptyDatabase, sql } from '../../support/database.ts';
import { type MongoServer, describeMongodb, openMongoServer } from '../../support/mongodb.ts';
import { PATIENCE, content, memoryEntries } from './made.ts';

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

async function postgres() {
  const own = await emptyDatabase();
  closing.push(own.drop);
  await sql(own.url, 'CREATE SCHEMA legal');
  const database = openDatabase({ url: own.url, schema: 'legal' });
  closing.push(database.close);
  await prepareLedger(database);
  return { url: own.url, database, store: postgresEntries(database) };
}

let server: MongoServer;
async function mongodb(): Promise<EntryStore> {
  const mongo = await openMongo(server.ownDatabase());
  closing.push(mongo.close);
  await prepareEntries(mongo, 'legal');
  return mongoEntries(mongo, 'legal');
}

function chainOf(chain: string, length: number): Sealed[] {
  const made: Sealed[] = [];
  let last = { chain, seq: 0, hash: null as string | null };
  for (let seq = 1; seq <= length; seq += 1) {
    const next = seal(content({ request: `${chain} ${seq}` }), last);
    made.push(next);
    last = next;
  }
  return made;
}

async function read(store: EntryStore): Promise<(Sealed | null)[]> {
  const found = [];
  for await (const { text } of store.read()) found.push(readEntry(text));
  return found;
}

/** What every adapter promises; another one joins with a line below. */
function promises(open: () => Promise<EntryStore>): void {
  it('come back as they were written, chain by chain and in order', async () => {
    const store = await open();
    const [one, other] = [chainOf('legal-1', 3), chainOf('legal-2', 2)];
    await store.append(other.slice(0, 1), PATIENCE);
    await store.append(one, PATIENCE);
    await store.append(other.slice(1), PATIENCE);

    expect(await read(store)).toEqual([...one, ...other]);
  });

  it('keep what JSON can say: other scripts, quotes, line ends of Unicode, large counts', async () => {
    const store = await open();
    const said = content({
      officer: '林某乙 "7" \\ \u2028 😀',
      refusals: [{ id: null, code: 'WITHHELD', rows: Number.MAX_SAFE_INTEGER }],
    });
    const entry = seal(said, { chain: 'legal-1', seq: 0, hash: null });
    await store.append([entry], PATIENCE);

    expect(await read(store)).toEqual([entry]);
  });

  it('are written all or none where a place is taken', async () => {
    const store = await open();
    const [first, second, third] = chainOf('legal-1', 3) as [Sealed, Sealed, Sealed];
    await store.append([first, second], PATIENCE);

    await expect(store.append([second, third], PATIENCE)).rejects.toThrow();
    await expect(store.append([third, second], PATIENCE)).rejects.toThrow();

    expect(await read(store)).toEqual([first, second]);
    await store.append([third], PATIENCE);
    expect(await read(store)).toEqual([first, second, third]);
  });

  it('are read to the end, also many', async () => {
    const store = await open();
    const entries = chainOf('legal-1', 4_500);
    await store.append(entries, PATIENCE);

    const parts: number[] = [];
    for await (const { part } of store.read()) parts.push(part);
    expect(parts).toHaveLength(4_500);
    expect(parts.at(-1)).toBe(1);
    expect((await read(store)).map((entry) => entry?.seq)).toEqual(entries.map(({ seq }) => seq));
  });

  it('are read of one chain alone where it is named', async () => {
    const store = await open();
    const [one, other] = [chainOf('legal-1', 3), chainOf('legal-2', 2)];
    await store.append(one, PATIENCE);
    await store.append(other, PATIENCE);

    const found = [];
    for await (const { text } of store.read('legal-2')) found.push(readEntry(text));
    expect(found).toEqual(other);
  });

  it('tell where each chain ends', async () => {
    const store = await open();
    expect(await store.ends()).toEqual([]);

    const chain = chainOf('legal-1', 5);
    await store.append(chain.slice(0, 3), PATIENCE);
    await store.append(chain.slice(3), PATIENCE);
    await store.append(chainOf('legal-2', 2), PATIENCE);

    const ends = await store.ends();
    expect([...ends].sort((one, other) => (one.chain < other.chain ? -1 : 1))).toEqual([
      { chain: 'legal-1', seq: 5 },
      { chain: 'legal-2', seq: 2 },
    ]);
  });

  it('are none in a new store, nor where none is appended', async () => {
    const store = await open();
    await store.append([], PATIENCE);
    expect(await read(store)).toEqual([]);
  });
}

describe('entries in PostgreSQL', () => promises(async () => (await postgres()).store));
describe('entries in memory, which stands in for them in other stories', () =>
  promises(async () => memoryEntries()));
describeMongodb('entries in MongoDB', () => {
  beforeAll(async () => {
    server = await openMongoServer();
  });
  afterAll(() => server.close());
  promises(mongodb);
});

describe('entries in PostgreSQL, besides,', () => {
  it.each([
    `UPDATE legal.ledger_entry SET entry = '{}'`,
    'DELETE FROM legal.ledger_entry',
    'TRUNCATE legal.ledger_entry',
    'DELETE FROM legal.ledger_head',
  ])('stay: %s is refused', async (statement) => {
    const { url, store } = await postgres();
    await store.append(chainOf('legal-1', 1), PATIENCE);

    await expect(sql(url, statement)).rejects.toThrow('takes new rows and nothing else');
    expect(await read(store)).toHaveLength(1);
  });

  it('outlast a crash also where the database was told not to wait for its disk', async () => {
    const { url } = await postgres();
    await sql(
      url,
      `ALTER DATABASE ${new URL(url).pathname.slice(1)} SET synchronous_commit = off;
       CREATE TABLE legal.seen (setting text);
       CREATE FUNCTION legal.see() RETURNS trigger LANGUAGE plpgsql AS $$
         BEGIN INSERT INTO legal.seen VALUES (current_setting('synchronous_commit')); RETURN NULL; END $$;
       CREATE CONSTRAINT TRIGGER see AFTER INSERT ON legal.ledger_entry DEFERRABLE INITIALLY DEFERRED
         FOR EACH ROW EXECUTE FUNCTION legal.see();`,
    );

    // Only connections that are opened from now on are told.
    const database = openDatabase({ url, schema: 'legal' });
    closing.push(database.close);
    await postgresEntries(database).append(chainOf('legal-1', 1), PATIENCE);

    expect(await sql(url, 'SELECT setting FROM legal.seen')).toEqual([{ setting: 'on' }]);
  });

  it('are given up within the time, where another holds the table, and the connection is not used again', async () => {
    const { database, store } = await postgres();
    const holder = await database.pool.connect();
    await holder.query('BEGIN; LOCK TABLE ledger_entry');

    await expect(store.append(chainOf('legal-1', 1), 50)).rejects.toThrow('timeout');
    await holder.query('ROLLBACK');
    holder.release();

    await store.append(chainOf('legal-2', 1), PATIENCE);
  });

  it('have their tables made once, also where several processes open at once', async () => {
    const own = await emptyDatabase();
    closing.push(own.drop);
    await sql(own.url, 'CREATE SCHEMA legal');
    const databases = Array.from({ length: 5 }, () => openDatabase({ url: own.url, schema: 'legal' }));
    closing.push(async () => void (await Promise.all(databases.map(({ close }) => close()))));

    await Promise.all(databases.map(prepareLedger));

    expect(await sql(own.url, 'SELECT count(*)::int AS entries FROM legal.ledger_entry')).toEqual([
      { entries: 0 },
    ]);
  });
});
