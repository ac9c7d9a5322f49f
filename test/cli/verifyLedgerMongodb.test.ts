import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, expect, it } from '@jest/globals';
import { MongoClient } from 'mongodb';
import { createSigningKey } from '../../kit/caller/keys.ts';
import { readConfig } from '../../kit/config.ts';
import { openDatabase } from '../../kit/database/connect.ts';
import { openDocuments } from '../../kit/ledger/documents.ts';
import { openLedger } from '../../kit/ledger/ledger.ts';
import { postgresHeads } from '../../kit/ledger/postgres/heads.ts';
import { postgresKeys } from '../../kit/ledger/postgres/keys.ts';
import { prepareLedger } from '../../kit/ledger/postgres/tables.ts';
import { openLog } from '../../kit/log.ts';
import { PATIENCE, use } from '../kit/ledger/made.ts';
import { emptyDatabase, sql } from '../support/database.ts';
import { type MongoServer, describeMongodb, openMongoServer } from '../support/mongodb.ts';
import { endAll, run } from './support.ts';

describeMongodb('npm run verify-ledger, of a ledger in MongoDB whose heads lie in PostgreSQL,', () => {
  let server: MongoServer;
  let own: Awaited<ReturnType<typeof emptyDatabase>>;
  let folder: string;
  let mongodb: string;
  let chain: string;

  /** Grid's ledger of 120 entries, some of them in groups, with its heads in sharing's schema. */
  beforeAll(async () => {
    [server, own] = await Promise.all([openMongoServer(), emptyDatabase()]);
    folder = await mkdtemp(path.join(tmpdir(), 'concentric-verify-'));
    mongodb = server.ownDatabase();
    await sql(own.url, 'CREATE SCHEMA sharing');
    const sharing = openDatabase({ url: own.url, schema: 'sharing' });
    await prepareLedger(sharing);
    const documents = await openDocuments(readConfig({ MONGODB_URL: mongodb }, '/house'), ['grid']);
    const ledger = openLedger({
      room: 'grid',
      entries: documents.entriesOf('grid', sharing),
      keys: postgresKeys(sharing),
      heads: postgresHeads(sharing),
      signing: await createSigningKey('EdDSA'),
      log: openLog({ level: 'silent' }),
      milliseconds: PATIENCE,
    });
    const enter = (from: number, to: number) =>
      Promise.all(
        Array.from({ length: to - from + 1 }, (_, index) =>
          ledger.append(use({ request: `request-${from + index}` })),
        ),
      );
    const [first] = await enter(1, 50);
    await enter(51, 51);
    await enter(52, 120);
    chain = first?.chain ?? '';
    await ledger.close();
    await documents.close();
    await sharing.close();
  });
  afterEach(endAll);
  afterAll(async () => {
    await server.close();
    await own.drop();
    await rm(folder, { recursive: true });
  });

  const both = () => ['--database', mongodb, '--database', own.url];

  it('checks it, and what is exported from it', async () => {
    const report = await run('verify-ledger', [...both(), '--export', path.join(folder, 'export')]);
    expect(report).toMatchObject({ code: 0, stderr: '' });
    expect(report.stdout).toMatch(new RegExp(`^${chain}: 120 entries, 120 anchored\n`));

    const exported = (name: string) => path.join(folder, 'export', `${name}.ndjson`);
    const offline = ['--entries', exported('entries'), '--heads', exported('heads')];
    expect(await run('verify-ledger', offline)).toEqual(report);
    const withHeads = ['--database', mongodb, '--heads', exported('heads')];
    expect(await run('verify-ledger', withHeads)).toEqual(report);
  });

  it('wants heads from elsewhere, and a ledger that is there', async () => {
    expect(await run('verify-ledger', ['--database', mongodb])).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/^A MongoDB holds entries and no heads: name those with --heads FILE…/),
    });
    const empty = mongodb.replace(/[^/]+$/, 'nothing_here');
    expect(await run('verify-ledger', ['--database', empty, '--database', own.url])).toMatchObject({
      code: 1,
      stderr: 'No ledger lies in the database nothing_here.\n',
    });
  });

  it('names the entry that somebody has changed, and those that somebody has removed', async () => {
    const client = await new MongoClient(mongodb).connect();
    const entries = client.db().collection('grid.ledger_entry');
    try {
      await entries.updateOne({ chain, seq: 52 }, { $set: { 'documents.25.purpose': 'legal-aid' } });
      const changed = await run('verify-ledger', both());
      expect(changed.code).toBe(2);
      expect(changed.stdout).toContain(
        `${chain}: entry 77 was changed: it is not what its hash was made of ` +
          `(${client.db().databaseName}.grid.ledger_entry (${chain}, 77)).\n`,
      );

      await entries.deleteOne({ chain, seq: 51 });
      const removed = await run('verify-ledger', both());
      expect(removed.code).toBe(2);
      expect(removed.stdout).toContain(`${chain}: entry 51 was removed: `);
    } finally {
      await client.close();
    }
  });
});
