import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { type SigningKey, createSigningKey } from '../../kit/caller/keys.ts';
import { type Sealed, seal } from '../../kit/ledger/entry.ts';
import { signHead } from '../../kit/ledger/head.ts';
import { content, use } from '../kit/ledger/made.ts';
import { endAll, run } from './support.ts';

let folder: string;
let signing: SigningKey;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'concentric-anchored-'));
  signing = await createSigningKey('EdDSA');
});
afterEach(endAll);
afterAll(() => rm(folder, { recursive: true }));

function chainOf(chain: string, at: Date): Sealed[] {
  const first = seal(content({ at: at.toISOString() }), { chain, seq: 0, hash: null });
  return [first, seal(content({ at: at.toISOString() }), first)];
}

async function file(name: string, lines: readonly unknown[]): Promise<string> {
  const made = path.join(folder, name);
  await writeFile(made, lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
  return made;
}

const headOf = (last: Sealed | undefined) =>
  signHead(signing, { chain: '', seq: 0, hash: null, ...last }, new Date('2020-03-02T01:02:13Z'));

const LONG_AGO = new Date('2020-03-02T01:02:03Z');

describe('a chain that no head speaks of', () => {
  it('was never anchored: the command says so, and ends with 3 where nothing else is wrong', async () => {
    const [signed, unsigned] = [chainOf('grid-1', LONG_AGO), chainOf('grid-2', LONG_AGO)];
    const entries = await file('entries.ndjson', [...signed, ...unsigned]);
    const heads = await file('heads.ndjson', [await headOf(signed[1])]);

    expect(await run('verify-ledger', ['--entries', entries, '--heads', heads])).toEqual({
      code: 3,
      stderr: '',
      stdout:
        'grid-1: 2 entries, 2 anchored\n' +
        'grid-2: 2 entries, 0 anchored\n' +
        `Heads are signed with ${signing.kid}.\n` +
        'grid-2: no head speaks of this chain, and its entries from 1 to 2 are not of the last ten minutes ' +
        '(entries.ndjson:3): either its process was killed within seconds of its start, or no process of the house ' +
        'wrote it.\n' +
        '2 chains checked: 1 chain never anchored.\n',
    });
  });

  it('weighs less than one that is not as it was written', async () => {
    const [signed, unsigned] = [chainOf('grid-1', LONG_AGO), chainOf('grid-2', LONG_AGO)];
    const entries = await file('entries.ndjson', [signed[0], ...unsigned]);
    const heads = await file('heads.ndjson', [await headOf(signed[1])]);

    const { code, stdout } = await run('verify-ledger', ['--entries', entries, '--heads', heads]);

    expect(code).toBe(2);
    expect(stdout).toMatch(/\n2 chains checked: 1 chain not as written, 1 chain never anchored\.\n$/);
  });

  it('does not count as a use, unless it may still get its head', async () => {
    const entries = await file('entries.ndjson', []);
    const heads = await file('heads.ndjson', []);
    const uses = async (at: Date) => {
      const used = content({ at: at.toISOString(), items: use().items });
      await writeFile(entries, JSON.stringify(seal(used, { chain: 'grid-1', seq: 0, hash: null })));
      return run('verify-ledger', ['--entries', entries, '--heads', heads, '--reuse', 'item']);
    };

    expect(await uses(LONG_AGO)).toMatchObject({ code: 3, stdout: '' });
    const young = await uses(new Date());
    expect(young).toMatchObject({
      code: 0,
      stderr: expect.stringContaining('grid-1: 1 entry, 0 anchored; the last 1 lie after its last head'),
    });
    expect(JSON.parse(young.stdout)).toMatchObject({
      by: { item: 'volunteer.household.call-line' },
      timesUsed: 1,
    });
  });
});

describe('a signer', () => {
  it('is named by a thumbprint, also where it begins with a hyphen', async () => {
    const signed = chainOf('grid-1', LONG_AGO);
    const entries = await file('entries.ndjson', signed);
    const heads = await file('heads.ndjson', [await headOf(signed[1])]);
    const strange = `-${'x'.repeat(42)}`;
    const believing = (...signers: string[]) =>
      run('verify-ledger', ['--entries', entries, '--heads', heads, '--signer', ...signers]);

    expect(await believing(signing.kid, strange)).toMatchObject({ code: 0, stderr: '' });
    const { code, stderr } = await believing(strange);
    expect(code).toBe(1);
    expect(stderr).toMatch(/is signed with \S+, which is none of the keys that you named\./);
  });
});
