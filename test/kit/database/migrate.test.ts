import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { readdirSync } from 'node:fs';
import { mkdtemp, mkdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { migrate } from '../../../kit/database/migrate.ts';
import { emptyDatabase, sql } from '../../support/database.ts';

const LEGAL = fileURLToPath(new URL('../../../subgraphs/legal/migrations', import.meta.url));

/** What the room's own folder holds, in the order of its dates. */
const WRITTEN = readdirSync(LEGAL)
  .filter((name) => /^\d{14}_/.test(name))
  .sort();

describe('migrations', () => {
  let own: Awaited<ReturnType<typeof emptyDatabase>>;
  beforeEach(async () => {
    own = await emptyDatabase();
  });
  afterEach(() => own.drop());

  const legal = () => migrate({ url: own.url, schema: 'legal', folder: LEGAL });

  it('are applied once, and noted where Prisma looks for them', async () => {
    expect(await legal()).toEqual(WRITTEN);
    expect(await legal()).toEqual([]);

    const noted = await sql(own.url, 'SELECT applied_steps_count, finished_at FROM legal._prisma_migrations');
    const once = { applied_steps_count: 1, finished_at: expect.any(Date) };
    expect(noted).toEqual(WRITTEN.map(() => once));
  });

  it('are applied once when two processes begin together', async () => {
    const applied = await Promise.all([legal(), legal()]);

    expect(applied.flat().sort()).toEqual(WRITTEN);
  });

  it('leave nothing behind when one fails in the middle', async () => {
    const folder = await migrationsOf('CREATE TABLE half (id TEXT); SELECT nonsense;');

    await expect(migrate({ url: own.url, schema: 'legal', folder })).rejects.toThrow('nonsense');

    expect(await sql(own.url, `SELECT to_regclass('legal.half') AS half`)).toEqual([{ half: null }]);
  });

  it('refuse to go on after one was changed that the database has already taken', async () => {
    const folder = await migrationsOf('CREATE TABLE one (id TEXT);');
    await migrate({ url: own.url, schema: 'legal', folder });
    await writeFile(path.join(folder, '1_first', 'migration.sql'), 'CREATE TABLE other (id TEXT);');

    await expect(migrate({ url: own.url, schema: 'legal', folder })).rejects.toThrow(
      'put the file back as it was and write the change as a new migration',
    );
  });

  it('refuse a database that sorts by a language, in which ranges of codes find nothing', async () => {
    const name = new URL(own.url).pathname.slice(1);
    const icu = new URL(own.url);
    icu.pathname = `/${name}_icu`;
    await sql(own.url, `CREATE DATABASE ${name}_icu TEMPLATE template0 LOCALE_PROVIDER icu ICU_LOCALE 'zh'`);
    try {
      await expect(migrate({ url: icu.href, schema: 'legal', folder: LEGAL })).rejects.toThrow(
        "LOCALE_PROVIDER builtin BUILTIN_LOCALE 'C.UTF-8'",
      );
    } finally {
      await sql(own.url, `DROP DATABASE ${name}_icu WITH (FORCE)`);
    }
  });

  async function migrationsOf(text: string): Promise<string> {
    const folder = await mkdtemp(path.join(tmpdir(), 'concentric-migrations-'));
    await mkdir(path.join(folder, '1_first'));
    await writeFile(path.join(folder, '1_first', 'migration.sql'), text);
    return folder;
  }
});
