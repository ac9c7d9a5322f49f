import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { openDatabase } from '../../../kit/database/connect.ts';
import { readEntry } from '../../../kit/ledger/entry.ts';
import { linesOf } from '../../../kit/ledger/lines.ts';
import { postgresEntries } from '../../../kit/ledger/postgres/entries.ts';
import { collectHeads } from '../../../kit/ledger/verify/heads.ts';
import { verify } from '../../../kit/ledger/verify/verify.ts';
import { endAll, program } from '../../cli/support.ts';
import { emptyDatabase, sql } from '../../support/database.ts';

let own: Awaited<ReturnType<typeof emptyDatabase>>;
let folder: string;
beforeEach(async () => {
  own = await emptyDatabase();
  await sql(own.url, 'CREATE SCHEMA grid');
  folder = await mkdtemp(path.join(tmpdir(), 'concentric-killed-'));
});
afterEach(async () => {
  await endAll();
  await own.drop();
  await rm(folder, { recursive: true });
});

/** What a process was told is written, up to the moment at which it is killed. */
async function appendUntilKilled(milliseconds: number): Promise<string[]> {
  const appender = program('test/kit/ledger/fixtures/appender.ts', [own.url, folder], {});
  await appender.says(/ \d+ \d+-\d+\n/);
  await sleep(milliseconds);
  appender.child.kill('SIGKILL');
  expect(await appender.ended()).toBe('SIGKILL');
  return appender.stdout().split('\n').slice(0, -1);
}

async function entered(): Promise<Set<string>> {
  const database = openDatabase({ url: own.url, schema: 'grid' });
  const found = new Set<string>();
  try {
    for await (const { text } of postgresEntries(database).read()) {
      const entry = readEntry(text);
      found.add(`${entry?.chain} ${entry?.seq} ${entry?.request}`);
    }
  } finally {
    await database.close();
  }
  return found;
}

describe('a process that is killed in the middle of appends', () => {
  it('has written whatever it was told is written, and leaves chains that verify, again and again', async () => {
    const acknowledged: string[] = [];
    for (const milliseconds of [60, 250, 137]) acknowledged.push(...(await appendUntilKilled(milliseconds)));

    const found = await entered();
    expect(acknowledged.filter((each) => !found.has(each))).toEqual([]);
    expect(new Set(acknowledged).size).toBe(acknowledged.length);
    expect(new Set(acknowledged.map((each) => each.split(' ')[0])).size).toBe(3);

    const heads = await collectHeads(linesOf([path.join(folder, 'heads.ndjson')]));
    const database = openDatabase({ url: own.url, schema: 'grid' });
    const chains = await verify(postgresEntries(database).read(), heads);
    await database.close();
    expect(chains.map(({ finding }) => finding)).toEqual([null, null, null]);
    expect(chains.reduce((sum, { entries }) => sum + entries, 0)).toBe(found.size);
    for (const { entries, anchored } of chains) expect(entries).toBeGreaterThanOrEqual(anchored);
    expect(Math.max(...chains.map(({ anchored }) => anchored))).toBeGreaterThan(0);
  });
});
