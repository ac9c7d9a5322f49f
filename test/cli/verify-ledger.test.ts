import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { createSigningKey, type SigningKey } from '../../kit/caller/keys.ts';
import { openDatabase } from '../../kit/database/connect.ts';
import { openLedger } from '../../kit/ledger/ledger.ts';
import { postgresEntries } from '../../kit/ledger/postgres/entries.ts';
import { postgresHeads } from '../../kit/ledger/postgres/heads.ts';
import { postgresKeys } from '../../kit/ledger/postgres/keys.ts';
import { prepareLedger } from '../../kit/ledger/postgres/tables.ts';
import { openLog } from '../../kit/log.ts';
import { PATIENCE, use } from '../kit/ledger/made.ts';
import { emptyDatabase, sql } from '../support/database.ts';
import { endAll, run } from './support.ts';

let own: Awaited<ReturnType<typeof emptyDatabase>>;
let folder: string;
let signing: SigningKey;
let chain: string;

/** Grid's ledger of 120 entries, with its heads in sharing's schema; and its export in a folder. */
beforeAll(async () => {
  own = await emptyDatabase();
  folder = await mkdtemp(path.join(tmpdir(), 'concentric-verify-'));
  await sql(own.url, 'CREATE SCHEMA grid; CREATE SCHEMA sharing');
  const [grid, sharing] = ['grid', 'sharing'].map((schema) => openDatabase({ url: own.url, schema }));
  if (grid === undefined || sharing === undefined) throw new Error('There are two.');
  await prepareLedger(grid);
  await prepareLedger(sharing);
  signing = await createSigningKey('EdDSA');
  const ledger = openLedger({
    room: 'grid',
    entries: postgresEntries(grid),
    keys: postgresKeys(grid),
    heads: postgresHeads(sharing),
    signing,
    log: openLog({ level: 'silent' }),
    milliseconds: PATIENCE,
    now: () => new Date('2026-11-27T01:02:03.004Z'),
  });
  const positions = await Promise.all(
    Array.from({ length: 120 }, (_, index) => ledger.append(use({ request: `request-${index + 1}` }))),
  );
  await ledger.close();
  await Promise.all([grid.close(), sharing.close()]);
  chain = positions[0]?.chain ?? '';
  await exported(path.join(folder, 'export'));
});
afterAll(async () => {
  await own.drop();
  await rm(folder, { recursive: true });
});
afterEach(endAll);

const exported = (to: string) => run('verify-ledger', ['--database', own.url, '--export', to]);
const entries = () => path.join(folder, 'export/entries.ndjson');
const heads = () => path.join(folder, 'export/heads.ndjson');

/** The exported entries after somebody had them. */
async function tampered(change: (lines: string[]) => string[]): Promise<string> {
  const file = path.join(folder, 'tampered.ndjson');
  const lines = (await readFile(entries(), 'utf8')).split('\n').slice(0, -1);
  await writeFile(file, change(lines).join('\n'));
  return file;
}

describe('npm run verify-ledger', () => {
  it('checks what lies in a database', async () => {
    expect(await run('verify-ledger', ['--database', own.url])).toEqual({
      code: 0,
      stderr: '',
      stdout:
        `${chain}: 120 entries, 120 anchored\n` +
        `Heads are signed with ${signing.kid}.\n1 chain checked: all verify.\n`,
    });
  });

  it('checks what was exported from it, without a database', async () => {
    const offline = await run('verify-ledger', [
      '--entries',
      entries(),
      '--heads',
      heads(),
      '--signer',
      signing.kid,
    ]);

    expect(offline).toMatchObject({ code: 0, stderr: '' });
    expect(offline.stdout).toMatch(/^\S+: 120 entries, 120 anchored\n/);
  });

  it('takes several files after one option, as a shell writes them', async () => {
    const lines = (await readFile(entries(), 'utf8')).split('\n');
    const [one, other] = [path.join(folder, 'one.ndjson'), path.join(folder, 'other.ndjson')];
    await writeFile(one, lines.slice(0, 50).join('\n'));
    await writeFile(other, lines.slice(50).join('\n'));

    expect(await run('verify-ledger', ['--heads', heads(), '--entries', one, other])).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^\S+: 120 entries, 120 anchored\n/),
    });
  });

  it('names the first bad entry, and ends with 2', async () => {
    const file = await tampered((lines) => lines.with(76, (lines[76] ?? '').replace('worker-7', 'worker-8')));

    const { code, stdout } = await run('verify-ledger', ['--entries', file, '--heads', heads()]);

    expect(code).toBe(2);
    expect(stdout).toContain(
      `${chain}: entry 77 was changed: it is not what its hash was made of (tampered.ndjson:77).\n` +
        '1 chain checked: 1 chain not as written.\n',
    );
  });

  it('names a chain that was cut off', async () => {
    const file = await tampered((lines) => lines.slice(0, 100));

    const { code, stdout } = await run('verify-ledger', ['--entries', file, '--heads', heads()]);

    expect(code).toBe(2);
    expect(stdout).toContain(
      `${chain}: the chain was cut off before entry 101: a deposited head says that it went on to 120.\n`,
    );
  });

  it('finds what was changed in the database by somebody who may drop its triggers', async () => {
    const copy = `${new URL(own.url).pathname.slice(1)}_changed`;
    await sql(own.url.replace(/[^/]+$/, 'postgres'), `CREATE DATABASE ${copy} TEMPLATE ${copy.slice(0, -8)}`);
    const url = own.url.replace(/[^/]+$/, copy);
    try {
      await sql(
        url,
        `DROP TRIGGER ledger_kept ON grid.ledger_entry;
         UPDATE grid.ledger_entry SET entry = entry || '{"purpose": "legal-aid"}' WHERE seq = 99`,
      );

      const { code, stdout } = await run('verify-ledger', ['--database', url]);

      expect(code).toBe(2);
      expect(stdout).toContain(`${chain}: entry 99 was changed`);
      expect(stdout).toContain(`(grid.ledger_entry (${chain}, 99))`);
    } finally {
      await sql(own.url, `DROP DATABASE ${copy} WITH (FORCE)`);
    }
  });

  it('prints how often items were used, the same from the database and from its export', async () => {
    const fromDatabase = await run('verify-ledger', ['--database', own.url, '--reuse', 'item,month']);
    const offline = await run('verify-ledger', [
      '--entries',
      entries(),
      '--heads',
      heads(),
      '--reuse',
      'item,month',
    ]);

    expect(JSON.parse(fromDatabase.stdout)).toMatchObject({
      by: { item: 'volunteer.household.call-line', month: '2026-11' },
      timesUsed: 120,
      rows: 240,
      questionsSaved: 240,
      departments: ['POLITICAL_LEGAL-441400'],
    });
    expect(fromDatabase.stderr).toContain('all verify');
    expect(offline).toMatchObject({ code: 0, stdout: fromDatabase.stdout });
  });

  it('exports nothing over what is there', async () => {
    expect(await exported(path.join(folder, 'export'))).toMatchObject({
      code: 1,
      stderr: `${heads()} is there already: export into another folder.\n`,
    });
  });

  it('says what it takes', async () => {
    const { code, stdout } = await run('verify-ledger', ['--help']);
    expect(code).toBe(0);
    for (const option of ['--entries', '--heads', '--database', '--house', '--signer', '--reuse', '--export'])
      expect(stdout).toContain(option);
  });

  const given = (...args: (string | (() => string))[]) => args;
  it.each([
    [given(), /^Name --entries FILE… with --heads FILE…, or a --database URL, or --house\./],
    [given('--entries', 'some.ndjson'), /^--entries needs --heads FILE…: /],
    [given('--entries', 'no-such.ndjson', '--heads', heads), /^There is no file .*no-such\.ndjson\.\n$/],
    [given('--entries', () => folder, '--heads', heads), /is a folder: name its files\.\n$/],
    [
      given('--entries', entries, '--heads', entries),
      /entries\.ndjson:1 holds no head that its key has signed\./,
    ],
    [
      given('--entries', entries, '--heads', heads, '--signer', 'x'),
      /which is none of the keys that you named\./,
    ],
    [
      given('--entries', entries, '--heads', heads, '--reuse', 'day'),
      /^--reuse takes item, region, month, department, /,
    ],
    [
      given('--entries', entries, '--heads', heads, '--export', 'x'),
      /^--export writes what lies in a --database/,
    ],
    [given('--entries', entries, '--database', () => own.url), /^Give --entries or --database, not both/],
    [given('--database', 'mysql://one'), /^--database takes a PostgreSQL address/],
    [
      given('--database', () => own.url.replace(/[^/]+$/, 'postgres')),
      /^No ledger lies in the database postgres\.\n$/,
    ],
    [given('--database', 'postgresql://127.0.0.1:1/none'), /^The database cannot be opened/],
    [given('some.ndjson'), /^"some\.ndjson" belongs to no option\./],
    [given('--colour'), /^Unknown option '--colour'\./],
  ])('refuses %j in a sentence', async (args, sentence) => {
    const { code, stdout, stderr } = await run(
      'verify-ledger',
      args.map((each) => (typeof each === 'string' ? each : each())),
    );

    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(sentence);
    expect(stderr).not.toMatch(/^ +at /m);
  });
});
