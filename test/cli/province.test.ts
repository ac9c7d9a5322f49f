import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { rm } from 'node:fs/promises';
import { ROOMS } from '../../kit/vocabulary/rooms.ts';
import { emptyDatabase, sql } from '../support/database.ts';
import { dataDirWithLists } from './lists.ts';
import { command, endAll, run } from './support.ts';

let dataDir: string;

beforeAll(async () => {
  dataDir = await dataDirWithLists();
});
afterEach(endAll);
afterAll(() => rm(dataDir, { recursive: true }));

describe('npm run sample -- --province', () => {
  const province = (url: string, ...share: string[]) =>
    [
      'sample',
      ['--province', '46', ...share],
      { environment: { DATA_DIR: dataDir, DATABASE_URL: url } },
    ] as const;

  it('fills a province city by city, through Ctrl-C and a kill, and loads nothing twice', async () => {
    const { url, drop } = await emptyDatabase();
    const stopped = command(...province(url));
    await stopped.says(/^Sample 6\/12: 海口市 /m);
    stopped.child.kill('SIGINT');
    expect(await stopped.ended()).toBe(1);
    expect(stopped.stderr()).toBe('Stopped. What was loaded stays: the same command goes on from there.\n');
    const killed = command(...province(url));
    await killed.says(/^Sample \d+\/\d+: 三亚市 /m);
    killed.child.kill('SIGKILL');
    await killed.ended();

    const { code, stdout } = await run(...province(url));
    expect(code).toBe(0);
    expect(stdout).not.toContain('海口市');
    expect(stdout).toMatch(
      /^The sample of 海南省 \(460000\) is loaded: [\d,]+ rows in \d+ s \(1 of 2 prefectures/m,
    );
    for (const room of ROOMS)
      expect(await sql(url, `SELECT city FROM ${room}.sample_load ORDER BY city`)).toEqual([
        { city: '460100' },
        { city: '460200' },
      ]);
    const { stdout: again } = await run(...province(url));
    expect(again).toBe('The sample of 海南省 (460000) is there already: 2 prefectures.\n');
    await drop();
  });

  it('takes a share of the communities, and no other beside it', async () => {
    const { url, drop } = await emptyDatabase();
    const { code, stdout } = await run(...province(url, '--share', '50'));
    expect({ code, told: stdout.includes('(460000), 50 % of its communities, is loaded') }).toEqual({
      code: 0,
      told: true,
    });
    expect(await sql(url, 'SELECT code FROM grid.region WHERE length(code) = 12 ORDER BY code')).toEqual([
      { code: '460105001002' },
      { code: '460203198002' },
    ]);
    const { code: refused, stderr } = await run(...province(url));
    expect(refused).toBe(1);
    expect(stderr).toMatch(
      /^This database holds 50 % of the communities of its places, and 100 % were asked for/,
    );
    await drop();
  });
});
