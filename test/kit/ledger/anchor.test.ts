import { describe, expect, it } from '@jest/globals';
import { createSigningKey } from '../../../kit/caller/keys.ts';
import { openAnchor } from '../../../kit/ledger/anchor.ts';
import { readHead } from '../../../kit/ledger/head.ts';
import type { HeadStore } from '../../../kit/ledger/stores.ts';
import { openLog } from '../../../kit/log.ts';
import { content, memoryHeads, use } from './made.ts';

const NOW = new Date('2026-11-27T01:02:03.004Z');
const HASH = 'c'.repeat(64);
const used = content({ items: use().items });
const at = (seq: number, chain = 'legal-1') => ({ chain, seq, hash: HASH });

async function open(heads: HeadStore, every = 3_600_000) {
  const key = await createSigningKey('EdDSA');
  return {
    key,
    anchor: openAnchor({ key, heads, log: openLog({ level: 'silent' }), now: () => NOW, every }),
  };
}

async function seqsOf(deposited: readonly string[]) {
  const heads = await Promise.all(deposited.map(readHead));
  return heads.map((head) => [head?.chain, head?.seq]);
}

describe('heads', () => {
  it('say how far the chain has come, signed with Ed25519', async () => {
    const heads = memoryHeads();
    const { key, anchor } = await open(heads);
    anchor.reached(at(7));
    await anchor.close();

    expect(await readHead(heads.deposited[0] ?? '')).toEqual({
      chain: 'legal-1',
      seq: 7,
      hash: HASH,
      at: '2026-11-27T01:02:03.004Z',
      signer: key.kid,
    });
  });

  it('are deposited with each thousandth entry and with the end', async () => {
    const heads = memoryHeads();
    const { anchor } = await open(heads);
    for (const seq of [400, 1_000, 1_700, 2_000, 2_001]) anchor.reached(at(seq));
    await anchor.close();

    expect(await seqsOf(heads.deposited)).toEqual([
      ['legal-1', 1_000],
      ['legal-1', 2_000],
      ['legal-1', 2_001],
    ]);
  });

  it('are deposited at intervals, where there is something new', async () => {
    const heads = memoryHeads();
    const { anchor } = await open(heads, 20);
    anchor.reached(at(3));
    await until(() => heads.deposited.length === 1);
    await new Promise((passed) => setTimeout(passed, 100));
    anchor.reached(at(5));
    await until(() => heads.deposited.length === 2);
    await anchor.close();

    expect(await seqsOf(heads.deposited)).toEqual([
      ['legal-1', 3],
      ['legal-1', 5],
    ]);
  });

  it('speak of the end of a chain that was left behind', async () => {
    const heads = memoryHeads();
    const { anchor } = await open(heads);
    anchor.reached(at(4));
    anchor.reached(at(1, 'legal-2'));
    await anchor.close();

    expect(await seqsOf(heads.deposited)).toEqual([
      ['legal-1', 4],
      ['legal-2', 1],
    ]);
  });

  it('go with what their own chain comes to, as far as that has changed', async () => {
    const told: string[] = [];
    const { anchor } = await open({
      ...memoryHeads(),
      deposit: async (head, uses) => {
        const position = await readHead(JSON.stringify(head));
        const everywhere = uses.filter(({ region, department }) => region === '' && department === '');
        told.push(
          `${position?.chain} ${position?.seq}: ${everywhere.map(({ timesUsed }) => timesUsed).join()}`,
        );
      },
    });
    anchor.reached(at(999), [used, used]);
    anchor.reached(at(1_000), [used]);
    anchor.reached(at(2_000));
    anchor.reached(at(1, 'legal-2'), [used]);
    await anchor.close();

    expect(told).toEqual(['legal-1 1000: 3', 'legal-1 2000: ', 'legal-2 1: 1']);
  });

  it('stay due while the other bureau does not take them', async () => {
    const heads = memoryHeads();
    let away = true;
    const { anchor } = await open(
      {
        ...heads,
        deposit: (head) => (away ? Promise.reject(new Error('away')) : heads.deposit(head, [])),
      },
      20,
    );
    anchor.reached(at(1_000));
    anchor.reached(at(2_000));
    await new Promise((passed) => setTimeout(passed, 60));
    expect(heads.deposited).toEqual([]);
    away = false;
    await until(() => heads.deposited.length === 2);
    await anchor.close();

    expect(await seqsOf(heads.deposited)).toEqual([
      ['legal-1', 1_000],
      ['legal-1', 2_000],
    ]);
  });
});

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((turn) => setTimeout(turn, 2));
}
