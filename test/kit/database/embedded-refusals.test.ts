import { afterAll, afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { chmod, mkdir, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { DatabaseUnavailable, openEmbeddedDatabase } from '../../../kit/database/embedded/index.ts';
import { explain } from '../../../kit/database/embedded/unavailable.ts';
import {
  clearAway,
  freshDataDir,
  madeDataDir,
  removeTemplate,
  hold,
  isRoot,
  query,
} from './fixtures/hold.ts';

let dataDir: string;
beforeEach(async () => void (dataDir = await freshDataDir()));
afterEach(clearAway);
afterAll(removeTemplate);

const inCluster = (name: string): string => path.join(dataDir, 'postgres', name);

/** The sentence, and that it is one for operators: of that class. */
async function refusal(folder = dataDir): Promise<string> {
  const error: unknown = await openEmbeddedDatabase({ dataDir: folder }).then(
    (database) => database.close(),
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(DatabaseUnavailable);
  return (error as Error).message;
}

describe('a data folder that holds no database', () => {
  it('is refused when it is a file, or lies below one', async () => {
    await writeFile(dataDir, '');
    const sentence = (folder: string): string =>
      `The data folder ${folder} is, or lies below, a file: move the file away, or set DATA_DIR to another folder.`;
    expect(await refusal()).toBe(sentence(dataDir));
    expect(await refusal(path.join(dataDir, 'below'))).toBe(sentence(path.join(dataDir, 'below')));
    await rm(dataDir);
    await mkdir(dataDir);
    await writeFile(path.join(dataDir, 'postgres'), 'a file of that name');
    expect(await refusal()).toContain('is, or lies below, a file');
  });

  it.each([
    ['files and no PG_VERSION', 'base', ''],
    ['garbage in PG_VERSION', 'PG_VERSION', '\0\0\0\0'],
  ])('is refused when there are %s, and the files stay', async (_, name, content) => {
    await mkdir(path.dirname(inCluster(name)), { recursive: true });
    await writeFile(inCluster(name), content);
    expect(await refusal()).toBe(
      `The folder ${inCluster('')} holds files, but no PostgreSQL database that can be read: restore it from a backup, `.replace(
        'postgres/ ',
        'postgres ',
      ) + 'move it away to begin with an empty database, or set DATA_DIR to another folder.',
    );
    expect(await readdir(inCluster(''))).toEqual([name]);
  });

  it('is refused when the user may not write there', async () => {
    await mkdir(dataDir);
    await chmod(dataDir, 0o555);
    const nobody = isRoot ? { uid: 65534, gid: 65534 } : {};
    const { said } = await hold(dataDir, nobody);
    expect(said.refused).toBe(
      `The data folder ${dataDir} cannot be used, because ${dataDir}/postgres.lock is closed to the user who starts Concentric: ` +
        'give that user the right to write there, start as the user who made it, or set DATA_DIR to another folder.',
    );
  });
});

describe('a database that cannot be used', () => {
  beforeEach(async () => void (dataDir = await madeDataDir()));

  it('is refused when another version of PostgreSQL made it', async () => {
    await writeFile(inCluster('PG_VERSION'), '17\n');
    expect(await refusal()).toMatch(
      /was made by PostgreSQL 17, and this is PostgreSQL 18: carry it over with pg_dump/,
    );
  });

  it('is refused when its password is lost', async () => {
    await rm(path.join(dataDir, 'postgres.password'));
    expect(await refusal()).toBe(
      `The password of the database is missing in ${dataDir}/postgres.password: restore that file, or set DATA_DIR to another folder.`,
    );
  });

  it('is refused with the words of PostgreSQL when its files are damaged, and can be opened once they are mended', async () => {
    const control = inCluster('global/pg_control');
    await rm(control);
    expect(await refusal()).toMatch(
      /^PostgreSQL does not start on .*: mend what it names below .*\n.*could not find the database system/s,
    );
    expect(await readdir(dataDir)).not.toContain('postgres.lock');
  });
});

describe('a disk that fills up while the database is made', () => {
  it('is named, and the half-made database is not taken for a good one', async () => {
    const { said } = await hold(dataDir, { shell: 'ulimit -f 8000;' });
    expect(said.refused).toMatch(
      /^PostgreSQL could not make a database in .*: mend what it names below .*\n.*initdb: /s,
    );
    expect((await readdir(dataDir)).filter((name) => name !== 'postgres.lock')).toEqual([]);
    const database = await openEmbeddedDatabase({ dataDir });
    expect(await query(database.url, 'select 1 as one')).toEqual([{ one: 1 }]);
    await database.close();
  });

  it('is named, too, when it is ours that no longer fits', () => {
    const error = Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
    expect(explain(error, '/data')).toEqual(
      new DatabaseUnavailable(
        'The disk of the data folder /data is full: free some space, or set DATA_DIR to another folder.',
      ),
    );
  });
});

it('leaves an error that is no operator’s as it is', () => {
  const bug = new TypeError('undefined is not a function');
  expect(explain(bug, '/data')).toBe(bug);
});

it('takes a folder and a link to it for one', async () => {
  dataDir = await madeDataDir();
  const first = await hold(dataDir);
  const link = `${dataDir}-link`;
  await symlink(dataDir, link);
  expect(await refusal(link)).toContain('Another Concentric uses the data folder');
  first.child.kill('SIGKILL');
  await first.ended();
  const database = await openEmbeddedDatabase({ dataDir: link });
  expect(database.folder).toBe(dataDir);
  await database.close();
});
