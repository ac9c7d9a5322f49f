import { afterAll, afterEach, describe, expect, it } from '@jest/globals';
import { asRoot } from '../support/asRoot.ts';
import { spawnSync } from 'node:child_process';
import { chmod, chown, mkdir, readdir, writeFile } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import path from 'node:path';
import { clearAway, madeDataDir, removeTemplate } from '../kit/database/fixtures/hold.ts';
import { emptyDatabase, sampleUrl } from '../support/database.ts';
import { ask, command, endAll, freshDataDir, run, startHouse, stop } from './support.ts';

const NOBODY = 65534;
const EMBEDDED = { SAMPLE: 'none' };

afterEach(async () => {
  await endAll();
  await clearAway();
});
afterAll(removeTemplate);

describe('npm start', () => {
  it('prints a question that can be pasted, and stops cleanly at Ctrl-C', async () => {
    const house = await startHouse({
      environment: { DATA_DIR: await freshDataDir(), DATABASE_URL: sampleUrl() },
    });
    const curl = /^ *(curl .*)$/m.exec(house.stdout())?.[1] ?? '';
    const answer = spawnSync('sh', ['-c', curl], { encoding: 'utf8' });
    expect(JSON.parse(answer.stdout)).toEqual({
      data: {
        community: {
          name: '义兴社区',
          legalAdviser: {
            adviser: {
              name: expect.stringContaining('某'),
              firm: { name: expect.stringContaining('湘桥区') },
            },
          },
        },
      },
    });
    expect(await stop(house)).toBe(0);
    expect(house.stdout()).toMatch(/Stopping….*\nStopped\.\n$/);
    expect(house.stderr()).toBe('');
  });

  it('stops cleanly while it loads the sample, and goes on there the next time', async () => {
    const { url, drop } = await emptyDatabase();
    const environment = { DATA_DIR: await freshDataDir(), DATABASE_URL: url, SAMPLE: 'load' };
    const first = command('start', [], { environment });
    // Three at a time: when the sixth begins, three have ended.
    await first.says(/^Sample 6\/24: /m);
    expect(await stop(first)).toBe(0);
    expect(first.stdout()).toMatch(/Stopped\.\n$/);
    expect(first.stdout()).not.toContain('Ready');
    const second = command('start', [], { environment });
    const [, steps] = await second.says(/^Sample 1\/(\d+): /m);
    expect(Number(steps)).toBeGreaterThan(0);
    expect(Number(steps)).toBeLessThanOrEqual(21);
    expect(await stop(second)).toBe(0);
    await drop();
  });

  it('runs beside another copy, and starts again after it was killed', async () => {
    const [one, other] = [await madeDataDir(), await madeDataDir()];
    const first = await startHouse({ environment: { ...EMBEDDED, DATA_DIR: one } });
    const second = await startHouse({ environment: { ...EMBEDDED, DATA_DIR: other } });
    first.child.kill('SIGKILL');
    expect(await first.ended()).toBe('SIGKILL');
    const again = await startHouse({ environment: { ...EMBEDDED, DATA_DIR: one } });
    const question = '{ caller { client } }';
    for (const { url } of [second, again]) {
      const token = await run('token', ['grid-system'], {
        environment: { DATA_DIR: url === again.url ? one : other },
      });
      // An empty register knows nobody: whoever is turned away has reached gateway, keys and database.
      const answer = await ask(`${url}/graphql`, question, {
        authorization: `Bearer ${token.stdout.trim()}`,
      });
      expect(answer.errors?.[0]?.message).toContain('not registered');
    }
    expect(await stop(again)).toBe(0);
    expect(await stop(second)).toBe(0);
  });

  asRoot('runs as an ordinary user, who may not write to the checkout', async () => {
    const dataDir = await freshDataDir();
    await mkdir(dataDir);
    await chown(dataDir, NOBODY, NOBODY);
    const house = await startHouse({
      uid: NOBODY,
      environment: { ...EMBEDDED, DATA_DIR: dataDir, HOME: dataDir },
    });
    expect(await fetch(`${house.url}/health`).then((answer) => answer.json())).toEqual({ status: 'ok' });
    expect(await stop(house)).toBe(0);
  });
});

describe('what npm start refuses, in a sentence without a stack', () => {
  const refused = async (environment: Record<string, string>, uid?: number) => {
    const { code, stderr } = await run('start', [], { environment, ...(uid === undefined ? {} : { uid }) });
    expect(code).toBe(1);
    expect(stderr).not.toMatch(/^ +at /m);
    return stderr;
  };

  it('several mistakes in the configuration, all of them', async () => {
    expect(
      await refused({
        PORT: 'abc',
        HOST: '0.0.0.0',
        DATABASE_URL: 'mysql://host/db',
        CORS_ORIGINS: 'nonsense',
      }),
    ).toBe(`The configuration is not usable:
- PORT: must be a port number.
- DATABASE_URL: must be a PostgreSQL address, such as postgresql://user:password@host/db.
- CORS_ORIGINS: "nonsense" must read client=https://origin,https://other-origin.
- HOST: 0.0.0.0 is open to other machines, where tokens of the embedded issuer are not enough: set AUTH_ISSUER, or leave HOST at 127.0.0.1.
`);
  });

  it('a port that is taken, before any work is done', async () => {
    const taken = createServer();
    await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
    const { port } = taken.address() as AddressInfo;
    const dataDir = await freshDataDir();
    expect(await refused({ PORT: String(port), DATA_DIR: dataDir })).toBe(
      `Port ${port} is taken: stop what listens there, or start with another PORT, for example PORT=4010 npm start.\n`,
    );
    expect(await readdir(path.dirname(dataDir))).toEqual([]);
    taken.close();
  });

  it('a data folder that is a file', async () => {
    const dataDir = await freshDataDir();
    await writeFile(dataDir, '');
    const sentence = `is, or lies below, a file: move the file away, or set DATA_DIR to another folder.\n`;
    expect(await refused({ DATA_DIR: dataDir })).toBe(`The data folder ${dataDir} ${sentence}`);
  });

  asRoot('a data folder that this user may not write', async () => {
    const dataDir = await freshDataDir();
    await mkdir(dataDir);
    await chmod(dataDir, 0o555);
    expect(await refused({ DATA_DIR: dataDir }, NOBODY)).toMatch(
      /^The data folder .* cannot be used, because /,
    );
  });

  it('a key file that holds no key', async () => {
    const dataDir = await freshDataDir();
    await mkdir(path.join(dataDir, 'keys'), { recursive: true });
    const file = path.join(dataDir, 'keys', 'issuer.json');
    await writeFile(file, '{', { mode: 0o600 });
    expect(await refused({ DATA_DIR: dataDir, DATABASE_URL: sampleUrl() })).toBe(
      `The key file ${file} holds no signing key. Restore it, or delete it to have a new one made.\n`,
    );
  });

  it('a database that nobody runs', async () => {
    const DATABASE_URL = 'postgresql://u:p@127.0.0.1:1/db';
    expect(await refused({ DATA_DIR: await freshDataDir(), DATABASE_URL })).toMatch(
      /^The database cannot be opened \(.*ECONNREFUSED.*\): check DATABASE_URL/,
    );
  });
});
