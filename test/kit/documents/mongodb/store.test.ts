import { afterAll, afterEach, beforeAll, expect, it } from '@jest/globals';
import type { Db } from 'mongodb';
import { type Mongo, openMongo } from '../../../../kit/documents/mongodb/connect.ts';
import { mongoDocuments, prepareDocuments } from '../../../../kit/documents/mongodb/store.ts';
import type { DocumentStore, Placed } from '../../../../kit/documents/store.ts';
import { type MongoServer, describeMongodb, openMongoServer } from '../../../support/mongodb.ts';
import { PATIENCE } from '../../ledger/made.ts';

interface Note extends Placed {
  readonly text: string;
}

let server: MongoServer;
const opened: Mongo[] = [];

/** Another process on a database, or on a new one. */
async function open(
  url = server.ownDatabase(),
): Promise<{ url: string; database: Db; store: DocumentStore<Note> }> {
  const mongo = await openMongo(url);
  opened.push(mongo);
  await prepareDocuments(mongo.database, 'notes');
  return { url, database: mongo.database, store: mongoDocuments(mongo.database, 'notes') };
}

const note = (seq: number, text = `note ${seq}`): Note => ({ chain: 'a', seq, text });

async function texts(store: DocumentStore<Note>): Promise<string[]> {
  const found: string[] = [];
  for await (const { text } of store.read()) found.push((JSON.parse(text) as Note).text);
  return found;
}

describeMongodb('documents in MongoDB', () => {
  beforeAll(async () => {
    server = await openMongoServer();
  });
  afterEach(async () => {
    for (const mongo of opened.splice(0)) await mongo.close();
  });
  afterAll(() => server.close());

  it('go on where the chain ends, and nowhere else', async () => {
    const { url, store } = await open();
    await store.append([note(1), note(2)], PATIENCE);

    const { store: another } = await open(url);
    await another.append([note(3)], PATIENCE);
    for (const wrong of [[note(2), note(3)], [note(3), note(4)], [note(5)], [note(1)]])
      await expect(another.append(wrong, PATIENCE)).rejects.toThrow();

    expect(await texts(store)).toEqual(['note 1', 'note 2', 'note 3']);
  });

  it('are of one chain, each in the place after the other', async () => {
    const { store } = await open();

    for (const wrong of [
      [note(2), note(1)],
      [note(1), note(3)],
      [note(1), { ...note(2), chain: 'b' }],
    ])
      await expect(store.append(wrong, PATIENCE)).rejects.toThrow('each in the place after the other');

    expect(await texts(store)).toEqual([]);
  });

  it('of two processes that go on in the same place at once, are those of one', async () => {
    const { url, store } = await open();
    const { store: another } = await open(url);

    for (let seq = 1; seq <= 20; seq += 1) {
      const outcomes = await Promise.allSettled([
        store.append([note(seq, `${seq} of one`)], PATIENCE),
        another.append([note(seq, `${seq} of the other`)], PATIENCE),
      ]);
      expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    }

    expect((await texts(store)).map((text) => Number.parseInt(text, 10))).toEqual(
      Array.from({ length: 20 }, (_, index) => index + 1),
    );
  });

  it('that are too large for one document are kept in several, and seen together', async () => {
    const { database, store } = await open();
    const large = (seq: number) => note(seq, '某'.repeat(1_500_000));
    await store.append([note(1)], PATIENCE);
    await store.append([large(2), large(3), large(4), large(5), note(6)], PATIENCE);
    await store.append([note(7)], PATIENCE);

    expect(await database.collection('notes').countDocuments()).toBe(6);
    expect((await texts(store)).map((text) => text.length)).toEqual([
      6, 1_500_000, 1_500_000, 1_500_000, 1_500_000, 6, 6,
    ]);
  });

  it('are not seen where the process was killed before the last of several', async () => {
    const { database, store } = await open();
    await store.append([note(1)], PATIENCE);
    await store.append([note(2, 'x'.repeat(6_000_000)), note(3, 'x'.repeat(6_000_000))], PATIENCE);
    await database.collection('notes').deleteOne({ chain: 'a', seq: 2 });

    expect(await database.collection('notes').countDocuments({ seq: 3 })).toBe(1);
    expect(await texts(store)).toEqual(['note 1']);
  });

  it('say so where somebody has put something else in their place', async () => {
    const { database, store } = await open();
    await store.append([note(1), note(2)], PATIENCE);
    const notes = database.collection('notes');

    await notes.updateOne({ seq: 1 }, { $set: { 'documents.1.text': 'another' } });
    expect(await texts(store)).toEqual(['note 1', 'another']);

    await notes.updateOne({ seq: 1 }, { $set: { documents: 'nonsense' } });
    const lines = [];
    for await (const line of store.read()) lines.push(line);
    expect(lines).toEqual([{ text: '"nonsense"', place: `${database.databaseName}.notes (a, 1)`, part: 1 }]);
  });

  it('are given up within the time where the server does not answer, and the store is of use afterwards', async () => {
    if (server.process === null) return;
    const { store } = await open();
    await store.append([note(1)], PATIENCE);

    server.process.kill('SIGSTOP');
    await expect(store.append([{ ...note(1), chain: 'b' }], 50)).rejects.toThrow('No answer within 50 ms.');
    server.process.kill('SIGCONT');

    await store.append([note(2)], PATIENCE);
    expect((await texts(store)).slice(0, 2)).toEqual(['note 1', 'note 2']);
  });

  it('have their collection made once, also where several processes open at once', async () => {
    const url = server.ownDatabase();
    const all = await Promise.all(Array.from({ length: 5 }, () => open(url)));

    const indexes = await all[0]?.database.collection('notes').indexes();
    expect(indexes?.map(({ name }) => name).sort()).toEqual(['_id_', 'place']);
  });
});
