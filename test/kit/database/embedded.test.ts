import { afterAll, afterEach, describe, expect, it } from '@jest/globals';
import { readFile, stat } from 'node:fs/promises';
import { networkInterfaces } from 'node:os';
import { connect } from 'node:net';
import path from 'node:path';
import { findEmbeddedDatabase, openEmbeddedDatabase } from '../../../kit/database/embedded/index.ts';
import {
  clearAway,
  freshDataDir,
  madeDataDir,
  removeTemplate,
  sharedDataDir,
  hold,
  kill,
  postmasterOf,
  query,
} from './fixtures/hold.ts';

afterEach(clearAway);
afterAll(removeTemplate);

describe('the embedded database', () => {
  it('keeps what was written, from one start to the next', async () => {
    const dataDir = await freshDataDir();
    const first = await openEmbeddedDatabase({ dataDir });
    expect(first.url).toMatch(/^postgresql:\/\/concentric:[\w-]{32}@127\.0\.0\.1:\d+\/concentric$/);
    await query(first.url, "create table fact (text text); insert into fact values ('一数一源')");
    await first.close();
    const second = await openEmbeddedDatabase({ dataDir });
    expect(await query(second.url, 'select text from fact')).toEqual([{ text: '一数一源' }]);
    await second.close();
  });

  it('is PostgreSQL 18 in UTF-8, and finds Chinese text by its parts', async () => {
    const database = await openEmbeddedDatabase({ dataDir: await sharedDataDir() });
    expect(
      await query(
        database.url,
        `select current_setting('server_version_num')::int / 10000 as version, pg_encoding_to_char(encoding) as encoding,
                datlocprovider as provider, datlocale as locale from pg_database where datname = 'concentric'`,
      ),
    ).toEqual([{ version: 18, encoding: 'UTF8', provider: 'b', locale: 'C.UTF-8' }]);
    await query(database.url, 'create extension if not exists pg_trgm');
    expect(await query(database.url, "select show_trgm('法律顾问') <> '{}' as found")).toEqual([
      { found: true },
    ]);
    await database.close();
  });

  it('admits nobody without the password, which no other user can read', async () => {
    const dataDir = await sharedDataDir();
    const database = await openEmbeddedDatabase({ dataDir });
    await expect(query(database.url.replace(/:[\w-]{32}@/, ':guessed@'), 'select 1')).rejects.toThrow(
      'password authentication failed',
    );
    for (const file of ['postgres.password', 'postgres.url', 'postgres.log']) {
      expect((await stat(path.join(dataDir, file))).mode & 0o777).toBe(0o600);
    }
    await database.close();
  });

  it('listens on this machine only', async () => {
    const database = await openEmbeddedDatabase({ dataDir: await sharedDataDir() });
    expect(await query(database.url, "select current_setting('listen_addresses') as at")).toEqual([
      { at: '127.0.0.1' },
    ]);
    expect(await query(database.url, "select current_setting('unix_socket_directories') as at")).toEqual([
      { at: '' },
    ]);
    const outside = Object.values(networkInterfaces())
      .flatMap((all) => all ?? [])
      .find((one) => !one.internal && one.family === 'IPv4');
    if (outside) expect(await opens(outside.address, Number(new URL(database.url).port))).toBe(false);
    await database.close();
  });

  it('runs beside a copy of itself on another folder', async () => {
    const one = await openEmbeddedDatabase({ dataDir: await sharedDataDir() });
    const other = await openEmbeddedDatabase({ dataDir: await madeDataDir() });
    await query(one.url, 'create table mine ()');
    await expect(query(other.url, 'select from mine')).rejects.toThrow('does not exist');
    await query(one.url, 'drop table mine');
    await Promise.all([one.close(), other.close()]);
  });

  it('closes once, however often it is asked, and also when PostgreSQL has ended before', async () => {
    const dataDir = await sharedDataDir();
    const database = await openEmbeddedDatabase({ dataDir });
    await kill(await postmasterOf(dataDir));
    await Promise.all([database.close(), database.close()]);
    const again = await openEmbeddedDatabase({ dataDir });
    await database.close();
    expect(await findEmbeddedDatabase({ dataDir })).toBe(again.url);
    await again.close();
    await expect(query(again.url, 'select 1')).rejects.toThrow('ECONNREFUSED');
  });

  it('leaves the console alone, and keeps a log of the last run without the values of refused statements', async () => {
    const dataDir = await madeDataDir();
    const first = await hold(dataDir);
    await expect(query(first.said.url, "select '110101199003070000'::int")).rejects.toThrow();
    await query(first.said.url, "create table subject (id text unique); insert into subject values ('张三')");
    await expect(query(first.said.url, "insert into subject values ('张三')")).rejects.toThrow();
    await first.ask('close');
    expect(first.noise()).toBe('');
    const log = await readFile(path.join(dataDir, 'postgres.log'), 'utf8');
    expect(log).toContain('duplicate key value');
    expect(log).not.toContain('张三');
    await (await openEmbeddedDatabase({ dataDir })).close();
    expect(await readFile(path.join(dataDir, 'postgres.log'), 'utf8')).not.toContain('duplicate key value');
  });
});

describe('a tool beside a running server', () => {
  it('finds the database while it is open, and only then', async () => {
    const dataDir = await sharedDataDir();
    expect(await findEmbeddedDatabase({ dataDir })).toBeNull();
    const { said, ask } = await hold(dataDir);
    const url = await findEmbeddedDatabase({ dataDir });
    expect(url).toBe(said.url);
    expect(await query(url ?? '', 'select 1 as one')).toEqual([{ one: 1 }]);
    await ask('close');
    expect(await findEmbeddedDatabase({ dataDir })).toBeNull();
  });

  it('finds none after the server was killed', async () => {
    const dataDir = await sharedDataDir();
    const { child, ended } = await hold(dataDir);
    child.kill('SIGKILL');
    await ended();
    expect(await findEmbeddedDatabase({ dataDir })).toBeNull();
    await kill(await postmasterOf(dataDir));
  });
});

function opens(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, host, () => {
      socket.destroy();
      resolve(true);
    }).once('error', () => resolve(false));
  });
}
