import { afterAll, afterEach, describe, expect, it } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { openEmbeddedDatabase } from '../../../kit/database/embedded/index.ts';
import {
  clearAway,
  commandOf,
  freshDataDir,
  madeDataDir,
  removeTemplate,
  sharedDataDir,
  hold,
  kill,
  postmasterOf,
  query,
  startHolder,
  untilGone,
} from './fixtures/hold.ts';

afterEach(clearAway);
afterAll(removeTemplate);

describe('a second process on one data folder', () => {
  const refusal = (folder: string): string =>
    `Another Concentric uses the data folder ${folder}: stop it, or set DATA_DIR to another folder.`;

  it('is refused while the first lives', async () => {
    const dataDir = await sharedDataDir();
    const first = await hold(dataDir);
    expect((await hold(dataDir)).said.refused).toBe(refusal(dataDir));
    expect(await query(first.said.url, 'select 1 as one')).toEqual([{ one: 1 }]);
    await first.ask('close');
    const second = await hold(dataDir);
    expect(second.said.refused).toBeUndefined();
    await second.ask('close');
  });

  it('is refused, too, where the path is too long for a socket, and only for the same folder', async () => {
    const long = path.join(await freshDataDir(), 'long'.repeat(30), '长'.repeat(30));
    const [dataDir, other] = [path.join(long, 'one'), path.join(long, 'other')];
    await mkdir(long, { recursive: true });
    for (const copy of [dataDir, other]) spawnSync('cp', ['-a', await sharedDataDir(), copy]);
    const first = await hold(dataDir);
    expect((await hold(dataDir)).said.refused).toBe(refusal(dataDir));
    await (await openEmbeddedDatabase({ dataDir: other })).close();
    await first.ask('close');
  });

  it('does not stop the database of the first, should the lock have been cleaned away', async () => {
    const dataDir = await sharedDataDir();
    const first = await hold(dataDir);
    await rm(path.join(dataDir, 'postgres.lock'));
    expect((await hold(dataDir)).said.refused).toBe(refusal(dataDir));
    expect(await query(first.said.url, 'select 1 as one')).toEqual([{ one: 1 }]);
    await first.ask('close');
  });

  it('is refused when both start at once, on a new folder and on one where a server was killed', async () => {
    const dataDir = await freshDataDir();
    for (let round = 1; round <= 2; round += 1) {
      const both = await Promise.all([hold(dataDir), hold(dataDir)]);
      expect(both.map(({ said }) => said.refused ?? 'open').sort()).toEqual([refusal(dataDir), 'open']);
      for (const { child, ended } of both) {
        child.kill('SIGKILL');
        await ended();
      }
    }
    await kill(await postmasterOf(dataDir));
  });
});

describe('after the process was killed', () => {
  it('ends the PostgreSQL that was left, and starts again with what was written', async () => {
    const dataDir = await madeDataDir();
    const { child, said, ended } = await hold(dataDir);
    await query(said.url, 'create table fact as select 7 as value');
    child.kill('SIGKILL');
    await ended();
    const orphan = await postmasterOf(dataDir);
    expect(commandOf(orphan)).toContain('postgres');
    const database = await openEmbeddedDatabase({ dataDir });
    expect(commandOf(orphan)).toBe('');
    expect(await query(database.url, 'select value from fact')).toEqual([{ value: 7 }]);
    await database.close();
  });

  it('starts again when PostgreSQL was killed with it', async () => {
    const dataDir = await madeDataDir();
    const { child, said, ended } = await hold(dataDir);
    await query(said.url, 'create table fact as select 7 as value');
    child.kill('SIGKILL');
    process.kill(await postmasterOf(dataDir), 'SIGKILL');
    await ended();
    const database = await openEmbeddedDatabase({ dataDir });
    expect(await query(database.url, 'select value from fact')).toEqual([{ value: 7 }]);
    await database.close();
  });

  it('waits for a backend that was left at work, and has not noticed yet', async () => {
    const dataDir = await sharedDataDir();
    const { child, said, ended } = await hold(dataDir);
    const work = query(said.url, 'select count(*) from generate_series(1, 10000000)').catch(
      () => 'broken off',
    );
    await sleep(500);
    child.kill('SIGKILL');
    process.kill(await postmasterOf(dataDir), 'SIGKILL');
    await ended();
    const database = await openEmbeddedDatabase({ dataDir });
    expect(await query(database.url, 'select 1 as one')).toEqual([{ one: 1 }]);
    await database.close();
    await work;
  });

  it.each([
    [
      'names a stranger who got the same process id',
      (stranger: number) => `${stranger}\n/elsewhere\n1\n5432\n\n127.0.0.1\n\nready\n`,
    ],
    ['was cut short by a full disk', () => ''],
  ])('starts again when postmaster.pid %s', async (_, content) => {
    const dataDir = await madeDataDir();
    await (await openEmbeddedDatabase({ dataDir })).close();
    const stranger = await hold(await sharedDataDir());
    await writeFile(path.join(dataDir, 'postgres', 'postmaster.pid'), content(stranger.child.pid ?? 0));
    const database = await openEmbeddedDatabase({ dataDir });
    expect(await query(database.url, 'select 1 as one')).toEqual([{ one: 1 }]);
    expect(stranger.child.exitCode ?? stranger.child.signalCode).toBeNull();
    await database.close();
    await stranger.ask('close');
  });

  it('begins anew when it was killed while making the database', async () => {
    const dataDir = await freshDataDir();
    const child = startHolder(dataDir);
    while (!(await halfMade(dataDir))) await sleep(5);
    const ended = once(child, 'exit');
    child.kill('SIGKILL');
    await ended;
    const database = await openEmbeddedDatabase({ dataDir });
    expect(await query(database.url, 'select 1 as one')).toEqual([{ one: 1 }]);
    await database.close();
  });
});

describe('when the process ends', () => {
  it('at Ctrl-C, PostgreSQL serves on until it is closed', async () => {
    const dataDir = await sharedDataDir();
    const { child, ask, ended } = await hold(dataDir);
    const postmaster = await postmasterOf(dataDir);
    process.kill(-(child.pid ?? 0), 'SIGINT');
    expect(await ask('')).toEqual({ closed: true, served: true });
    await ended();
    expect(child.exitCode).toBe(0);
    expect(commandOf(postmaster)).toBe('');
  });

  it.each([
    ['without closing', 'leave', 0],
    ['because nothing is left to do', 'idle', 0],
    ['on an uncaught exception', 'throw', 1],
  ])('%s, PostgreSQL ends, too', async (_, order, code) => {
    const dataDir = await sharedDataDir();
    const { child, ended } = await hold(dataDir);
    const postmaster = await postmasterOf(dataDir);
    child.stdin.write(`${order}\n`);
    await ended();
    expect(child.exitCode).toBe(code);
    await untilGone(postmaster);
  });
});

async function halfMade(dataDir: string): Promise<boolean> {
  const [staging] = (await readdir(dataDir).catch(() => [])).filter((name) =>
    name.startsWith('postgres.new-'),
  );
  const files = staging ? await readdir(path.join(dataDir, staging, 'cluster')).catch(() => []) : [];
  return files.includes('PG_VERSION');
}
