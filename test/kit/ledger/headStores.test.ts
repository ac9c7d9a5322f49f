import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { createSigningKey } from '../../../kit/caller/keys.ts';
import { openDatabase } from '../../../kit/database/connect.ts';
import { folderHeads } from '../../../kit/ledger/folder.ts';
import { readHead, signHead } from '../../../kit/ledger/head.ts';
import { postgresHeads } from '../../../kit/ledger/postgres/heads.ts';
import { prepareLedger } from '../../../kit/ledger/postgres/tables.ts';
import type { HeadStore } from '../../../kit/ledger/stores.ts';
import { emptyDatabase, sql } from '../../support/database.ts';
import { memoryHeads } from './made.ts';

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

async function postgres() {
  const own = await emptyDatabase();
  closing.push(own.drop);
  await sql(own.url, 'CREATE SCHEMA sharing');
  const database = openDatabase({ url: own.url, schema: 'sharing' });
  closing.push(database.close);
  await prepareLedger(database);
  return { url: own.url, database, store: postgresHeads(database) };
}

const STORES: [string, () => Promise<HeadStore>][] = [
  ['a table of another room', async () => (await postgres()).store],
  [
    'a folder',
    async () => {
      const folder = await mkdtemp(path.join(tmpdir(), 'concentric-heads-'));
      closing.push(() => rm(folder, { recursive: true }));
      return folderHeads(path.join(folder, 'deposited'));
    },
  ],
  ['memory, which stands in for them in other stories', async () => memoryHeads()],
];

describe.each(STORES)('heads in %s', (_, open) => {
  it('come back as they were signed, also one that comes again', async () => {
    const store = await open();
    const key = await createSigningKey('EdDSA');
    const moment = new Date('2026-11-27T01:02:03.004Z');
    const sign = (seq: number) => signHead(key, { chain: 'legal-1', seq, hash: 'c'.repeat(64) }, moment);
    const [one, other] = [await sign(1_000), await sign(2_000)];
    for (const head of [one, other, one]) await store.deposit(head, []);

    const found = [];
    for await (const { text } of store.read()) found.push(await readHead(text));
    expect(new Set(found.map((head) => head?.seq))).toEqual(new Set([1_000, 2_000]));
    expect(found[0]).toEqual({
      chain: 'legal-1',
      seq: 1_000,
      hash: 'c'.repeat(64),
      at: '2026-11-27T01:02:03.004Z',
      signer: key.kid,
    });
  });
});

describe('what chains come to, in a table of another room', () => {
  it('stands with the newest head of each, however often and in whichever order heads come', async () => {
    const { url, store } = await postgres();
    const key = await createSigningKey('EdDSA');
    const deposit = async (chain: string, seq: number, timesUsed: number) => {
      const head = await signHead(key, { chain, seq, hash: 'c'.repeat(64) }, new Date());
      const item = 'grid.household.phone';
      const by = { item, month: '2026-11', region: '', department: '' };
      await store.deposit(head, [{ ...by, timesCollected: 0, timesUsed, questionsSaved: 2 * timesUsed }]);
    };
    await deposit('grid-1', 3, 3);
    await deposit('grid-1', 9, 7);
    await deposit('grid-1', 3, 3);
    await deposit('grid-1', 9, 7);
    await deposit('grid-2', 1, 1);

    const rows = await sql(
      url,
      `SELECT chain, seq::int, times_used::int AS used, questions_saved::int AS saved
       FROM sharing.ledger_reuse ORDER BY chain`,
    );
    expect(rows).toEqual([
      { chain: 'grid-1', seq: 9, used: 7, saved: 14 },
      { chain: 'grid-2', seq: 1, used: 1, saved: 2 },
    ]);
  });

  it('keeps no process from starting while a head is deposited, nor that head from being deposited', async () => {
    const { url, database } = await postgres();
    const depositing = new pg.Client({ connectionString: url, options: '-c search_path=sharing' });
    await depositing.connect();
    closing.push(() => depositing.end());
    await depositing.query(`BEGIN; INSERT INTO ledger_head (head, key) VALUES ('half', '{}')`);
    const starting = prepareLedger(database);
    const waiting = `SELECT 1 FROM pg_locks WHERE relation = 'sharing.ledger_head'::regclass AND NOT granted`;
    while ((await sql(url, waiting)).length === 0) await sleep(10);
    await depositing.query(
      `INSERT INTO ledger_reuse VALUES ('grid-1', 'grid.household.phone', '2026-11', '', '', 1, 0, 1, 1); COMMIT`,
    );

    await starting;
    expect(await sql(url, 'SELECT head FROM sharing.ledger_head')).toEqual([{ head: 'half' }]);
  });
});
