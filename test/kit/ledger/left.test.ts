import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type SigningKey, createSigningKey } from '../../../kit/caller/keys.ts';
import { type Database, openDatabase } from '../../../kit/database/connect.ts';
import { readHead } from '../../../kit/ledger/head.ts';
import { depositLeft } from '../../../kit/ledger/left.ts';
import { postgresAnchored } from '../../../kit/ledger/postgres/anchored.ts';
import { postgresEntries } from '../../../kit/ledger/postgres/entries.ts';
import { prepareLedger } from '../../../kit/ledger/postgres/tables.ts';
import { type Sealed, seal } from '../../../kit/ledger/entry.ts';
import type { UseCount } from '../../../kit/ledger/tally.ts';
import { openLog } from '../../../kit/log.ts';
import { emptyDatabase, sql } from '../../support/database.ts';
import { PATIENCE, content, use } from './made.ts';

const NOW = new Date('2026-11-27T01:02:03.004Z');
let own: Awaited<ReturnType<typeof emptyDatabase>>;
let database: Database;
let signing: SigningKey;
let deposited: { head: string; uses: readonly UseCount[] }[];
beforeEach(async () => {
  own = await emptyDatabase();
  await sql(own.url, 'CREATE SCHEMA grid');
  database = openDatabase({ url: own.url, schema: 'grid' });
  await prepareLedger(database);
  signing = await createSigningKey('EdDSA');
  deposited = [];
});
afterEach(async () => {
  await database.close();
  await own.drop();
});

/** A chain of a process that is gone. */
async function chainOf(chain: string, length: number): Promise<void> {
  const entries: Sealed[] = [];
  for (let seq = 0; seq < length; seq += 1)
    entries.push(seal(content({ items: use().items }), entries.at(-1) ?? { chain, seq: 0, hash: null }));
  await postgresEntries(database).append(entries, PATIENCE);
}

/** The next process of the room, until it has looked. */
async function next(key = signing): Promise<void> {
  const heads = {
    deposit: async ({ head }: { head: string }, uses: readonly UseCount[]) =>
      void deposited.push({ head: JSON.stringify({ head, key: key.publicJwk }), uses }),
  };
  const anchored = postgresAnchored(database);
  const looked = new Promise<void>((done) => {
    const ifAlone: typeof anchored.ifAlone = (work) => anchored.ifAlone(work).finally(done);
    const entries = postgresEntries(database);
    const log = openLog({ level: 'silent' });
    const leaving = { entries, anchored: { ...anchored, ifAlone }, heads, signing: key, log, now: () => NOW };
    closing = depositLeft(leaving);
  });
  await looked;
}
let closing: ReturnType<typeof depositLeft> | undefined;

const told = () =>
  Promise.all(
    deposited.map(async ({ head, uses }) => {
      const read = await readHead(head);
      const total = uses.find(({ region, department }) => region === '' && department === '');
      return [read?.chain, read?.seq, total?.timesUsed];
    }),
  );

describe('what a killed process has left', () => {
  it('is signed and counted by the next one, once', async () => {
    await chainOf('grid-1', 3);
    await next();
    await closing?.close();
    await next();
    await closing?.close();

    expect(await told()).toEqual([['grid-1', 3, 3]]);
  });

  it('is left alone while another process of the room runs, which may sign for itself', async () => {
    await chainOf('grid-1', 3);
    const other = postgresAnchored(database);
    await other.ifAlone(async () => Promise.resolve());
    await next();
    await closing?.close();
    expect(deposited).toEqual([]);

    other.close();
    await next();
    await closing?.close();
    expect(await told()).toEqual([['grid-1', 3, 3]]);
  });

  it('is signed by no other key than the chain’s own', async () => {
    await chainOf('grid-1', 3);
    await postgresAnchored(database).note({ chain: 'grid-1', seq: 2 }, signing.kid);
    await next(await createSigningKey('EdDSA'));
    await closing?.close();
    expect(deposited).toEqual([]);

    await next();
    await closing?.close();
    expect(await told()).toEqual([['grid-1', 3, 3]]);
  });

  it('is not signed where it is not as it was written', async () => {
    await chainOf('grid-1', 3);
    await sql(
      own.url,
      `ALTER TABLE grid.ledger_entry DISABLE TRIGGER ledger_kept;
       UPDATE grid.ledger_entry SET entry = entry || '{"officer": "another"}' WHERE seq = 2`,
    );
    await next();
    await closing?.close();

    expect(deposited).toEqual([]);
  });
});
