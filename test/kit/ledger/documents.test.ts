import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { MongoClient } from 'mongodb';
import { openDatabase } from '../../../kit/database/connect.ts';
import { readConfig } from '../../../kit/config.ts';
import { openDocuments } from '../../../kit/ledger/documents.ts';
import { seal } from '../../../kit/ledger/entry.ts';
import { prepareLedger } from '../../../kit/ledger/postgres/tables.ts';
import { emptyDatabase, sql } from '../../support/database.ts';
import { type MongoServer, describeMongodb, openMongoServer } from '../../support/mongodb.ts';
import { PATIENCE, content } from './made.ts';

const closing: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

/** A room's own PostgreSQL, prepared for its ledger. */
async function legal() {
  const own = await emptyDatabase();
  closing.push(own.drop);
  await sql(own.url, 'CREATE SCHEMA legal');
  const database = openDatabase({ url: own.url, schema: 'legal' });
  closing.push(database.close);
  await prepareLedger(database);
  return { url: own.url, database };
}

/** Two rooms enter something in a house of which the environment says this. */
async function enterIn(environment: Record<string, string>) {
  const { url, database } = await legal();
  const documents = await openDocuments(readConfig(environment, '/house'), ['legal', 'grid']);
  closing.push(documents.close);
  for (const room of ['legal', 'grid'] as const) {
    const entries = documents.entriesOf(room, database);
    await entries.append([seal(content(), { chain: `${room}-1`, seq: 0, hash: null })], PATIENCE);
  }
  return sql(url, 'SELECT chain FROM legal.ledger_entry ORDER BY chain');
}

describe("a room's entries", () => {
  it('lie in the PostgreSQL that it brings, where nothing is said', async () => {
    expect(await enterIn({})).toEqual([{ chain: 'grid-1' }, { chain: 'legal-1' }]);
  });
});

describeMongodb("a room's entries, where MONGODB_URL names one,", () => {
  let server: MongoServer;
  beforeAll(async () => {
    server = await openMongoServer();
  });
  afterAll(() => server.close());

  it('lie there, in a collection of the room, and in PostgreSQL no longer', async () => {
    const MONGODB_URL = server.ownDatabase();
    expect(await enterIn({ MONGODB_URL })).toEqual([]);

    const client = await new MongoClient(MONGODB_URL).connect();
    closing.push(() => client.close());
    const collections = await client.db().listCollections({}, { nameOnly: true }).toArray();
    expect(collections.map(({ name }) => name).sort()).toEqual(['grid.ledger_entry', 'legal.ledger_entry']);
    expect(await client.db().collection('legal.ledger_entry').find().toArray()).toMatchObject([
      { chain: 'legal-1', seq: 1, until: 1, documents: [{ chain: 'legal-1', request: 'request-1' }] },
    ]);
  });
});
