import { EventEmitter, once } from 'node:events';
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
const HOUR = 3_600_000;
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

/** A chain of a process that is gone, written an hour ago. */
async function chainOf(chain: string, length: number, claimedBy: SigningKey | null = signing): Promise<void> {
  if (claimedBy) await postgresAnchored(database).note({ chain, seq: 0 }, claimedBy.kid);
  const at = new Date(Date.now() - HOUR).toISOString();
  const entries: Sealed[] = [];
  for (let seq = 0; seq < length; seq += 1)
    entries.push(seal(content({ at, items: use().items }), entries.at(-1) ?? { chain, seq: 0, hash: null }));
  await postgresEntries(database).append(entries, PATIENCE);
}

/** The next process of the room, which looks every few milliseconds; `looked` is whenever it has done so once more. */
function next({ key = signing, own = undefined as string | undefined } = {}) {
  const heads = {
    deposit: async ({ head }: { head: string }, uses: readonly UseCount[]) =>
      void deposited.push({ head: JSON.stringify({ head, key: key.publicJwk }), uses }),
  };
  const anchored = postgresAnchored(database);
  const begins = new EventEmitter();
  const ifAlone: typeof anchored.ifAlone = (work) => {
    begins.emit('look');
    return anchored.ifAlone(work);
  };
  const { close } = depositLeft({
    entries: postgresEntries(database),
    anchored: { ...anchored, ifAlone },
    heads,
    signing: key,
    own: () => own,
    log: openLog({ level: 'silent' }),
    now: () => NOW,
    every: 5,
  });
  const looked = async () => {
    for (let begun = 0; begun < 2; begun += 1) await once(begins, 'look');
  };
  return { looked, close };
}

/** Such a process, until it has looked. */
async function lookOnce(options: Parameters<typeof next>[0] = {}): Promise<void> {
  const { looked, close } = next(options);
  await looked();
  await close();
}

const told = () =>
  Promise.all(
    deposited.map(async ({ head, uses }) => {
      const read = await readHead(head);
      const total = uses.find(({ region, department }) => region === '' && department === '');
      return [read?.chain, read?.seq, total?.timesUsed];
    }),
  );

describe('what a killed process has left', () => {
  it('is signed and counted by the next one, once, however long ago it was written', async () => {
    await chainOf('grid-1', 3);
    await lookOnce();
    await lookOnce();

    expect(await told()).toEqual([['grid-1', 3, 3]]);
  });

  it('is left alone while another process of the room runs, and signed when that one is gone', async () => {
    await chainOf('grid-1', 3);
    const other = postgresAnchored(database);
    await other.ifAlone(async () => Promise.resolve());
    const { looked, close } = next();
    await looked();
    expect(deposited).toEqual([]);

    other.close();
    for (let looks = 0; looks < 100 && deposited.length === 0; looks += 1) await looked();
    await close();
    expect(await told()).toEqual([['grid-1', 3, 3]]);
  });

  it('is signed, too, where a process that has looked before has lost its connection since', async () => {
    const { looked, close } = next();
    await looked();
    await sql(
      own.url,
      `SELECT pg_terminate_backend(pid) FROM pg_locks WHERE locktype = 'advisory'
         AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`,
    );
    await chainOf('grid-1', 3);
    for (let looks = 0; looks < 100 && deposited.length === 0; looks += 1) await looked();
    expect(await told()).toEqual([['grid-1', 3, 3]]);

    const other = postgresAnchored(database);
    expect(await other.ifAlone(async () => Promise.resolve())).toBe(false);
    other.close();
    await close();
  });

  it('is no chain that the process writes itself', async () => {
    await chainOf('grid-1', 3);
    await lookOnce({ own: 'grid-1' });

    expect(deposited).toEqual([]);
  });

  it('is signed by the key that has claimed the chain, and by no other', async () => {
    await chainOf('grid-1', 3);
    await chainOf('grid-2', 3, null);
    await lookOnce({ key: await createSigningKey('EdDSA') });
    expect(deposited).toEqual([]);

    await lookOnce();
    expect(await told()).toEqual([['grid-1', 3, 3]]);
  });

  it('is not signed where it is not as it was written', async () => {
    await chainOf('grid-1', 3);
    await sql(
      own.url,
      `ALTER TABLE grid.ledger_entry DISABLE TRIGGER ledger_kept;
       UPDATE grid.ledger_entry SET entry = entry || '{"officer": "another"}' WHERE seq = 2`,
    );
    await lookOnce();

    expect(deposited).toEqual([]);
  });

  it('keeps nobody waiting who closes: what is being read is left to the next one', async () => {
    await chainOf('grid-1', 3);
    await chainOf('grid-2', 3);
    const gate = new EventEmitter();
    const began = once(gate, 'began');
    const entries = postgresEntries(database);
    const slow = async function* (chain?: string) {
      gate.emit('began');
      await once(gate, 'go');
      yield* entries.read(chain);
    };
    const { close } = depositLeft({
      entries: { ...entries, read: slow },
      anchored: postgresAnchored(database),
      heads: { deposit: async (head) => void deposited.push({ head: JSON.stringify(head), uses: [] }) },
      signing,
      own: () => undefined,
      log: openLog({ level: 'silent' }),
      now: () => NOW,
    });
    await began;
    const closed = close();
    gate.emit('go');
    await closed;

    expect(deposited).toEqual([]);
  });
});
