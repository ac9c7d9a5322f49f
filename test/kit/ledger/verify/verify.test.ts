import { describe, expect, it } from '@jest/globals';
import { createSigningKey } from '../../../../kit/caller/keys.ts';
import { type Sealed, seal } from '../../../../kit/ledger/entry.ts';
import { signHead } from '../../../../kit/ledger/head.ts';
import { collectHeads } from '../../../../kit/ledger/verify/heads.ts';
import { verify } from '../../../../kit/ledger/verify/verify.ts';
import { content, linesOf, openMemoryLedger, use } from '../made.ts';

/** A ledger with its closing head. */
async function written(room: 'grid' | 'legal', length: number) {
  const { ledger, entries, heads } = await openMemoryLedger({ room });
  for (let turn = 0; turn < length; turn += 1) await ledger.append(use());
  await ledger.close();
  const { rows } = entries;
  const [first, second] = rows;
  if (first === undefined || second === undefined) throw new Error('A ledger has two entries.');
  return { rows, first, second, chain: first.chain, heads: heads.deposited };
}

/** A chain all of whose entries were written at one moment. */
function chainAt(at: string, length: number): Sealed[] {
  const made: Sealed[] = [];
  for (let seq = 1; seq <= length; seq += 1)
    made.push(seal(content({ at }), made.at(-1) ?? { chain: 'grid-1', seq: 0, hash: null }));
  return made;
}

const texts = (entries: readonly Sealed[]) => entries.map((entry) => JSON.stringify(entry));

describe('several chains', () => {
  it('are checked in one pass, however their lines are mixed', async () => {
    const [grid, legal] = [await written('grid', 4), await written('legal', 4)];
    const [ofGrid, ofLegal] = [texts(grid.rows), texts(legal.rows)];
    const mixed = ofGrid.flatMap((line, index) => [line, ofLegal[index] ?? '']);
    mixed[5] = (mixed[5] ?? '').replace('worker-7', 'worker-8');

    const heads = await collectHeads(linesOf([...legal.heads, ...grid.heads]));
    expect(await verify(linesOf(mixed), heads)).toEqual([
      { chain: grid.chain, entries: 4, anchored: 4, finding: null },
      {
        chain: legal.chain,
        entries: 4,
        anchored: 4,
        finding: { kind: 'changed', chain: legal.chain, seq: 3, until: 3, place: 'line 6' },
      },
    ]);
  });

  it('of which one is gone altogether: its heads remember it', async () => {
    const [grid, legal] = [await written('grid', 2), await written('legal', 3)];

    const heads = await collectHeads(linesOf([...grid.heads, ...legal.heads]));
    expect(await verify(linesOf(texts(grid.rows)), heads)).toMatchObject([
      { chain: grid.chain, finding: null },
      { chain: legal.chain, entries: 0, finding: { kind: 'cut off', seq: 1, until: 3 } },
    ]);
  });
});

describe('what lies after the last head', () => {
  it('is whole, and not yet anchored', async () => {
    const { rows, second } = await written('grid', 3);
    const head = JSON.stringify(await signHead(await createSigningKey('EdDSA'), second, new Date()));

    expect(await verify(linesOf(texts(rows)), await collectHeads(linesOf([head])))).toMatchObject([
      { entries: 3, anchored: 2, finding: null },
    ]);
  });

  it('is all of a chain that no head speaks of', async () => {
    const { rows } = await written('grid', 3);

    expect(await verify(linesOf(texts(rows)), new Map())).toMatchObject([
      { entries: 3, anchored: 0, finding: null },
    ]);
  });

  it.each([
    ['ten minutes later, is waited for', 600_000, null],
    [
      'a moment after that, was never anchored',
      600_001,
      { kind: 'never anchored', seq: 1, until: 3, place: 'line 1' },
    ],
    [
      'before it can have been written, was never anchored',
      -600_001,
      { kind: 'never anchored', seq: 1, until: 3 },
    ],
  ])('where no head speaks of the chain, %s', async (_, later, finding) => {
    const lines = texts(chainAt('2026-11-27T01:00:00.000Z', 3));
    const now = new Date(Date.parse('2026-11-27T01:00:00.000Z') + later);

    expect(await verify(linesOf(lines), new Map(), undefined, now)).toMatchObject([{ anchored: 0, finding }]);
  });

  it('where there is any head, is the end of a process that was killed, however long ago', async () => {
    const { rows, second } = await written('grid', 3);
    const head = JSON.stringify(await signHead(await createSigningKey('EdDSA'), second, new Date()));
    const heads = await collectHeads(linesOf([head]));

    expect(
      await verify(linesOf(texts(rows)), heads, undefined, new Date('2036-11-27T01:02:03Z')),
    ).toMatchObject([{ entries: 3, anchored: 2, finding: null }]);
  });

  it('where no head speaks of it, is told after what else is wrong with it', async () => {
    const lines = texts(chainAt('2026-11-27T01:02:03.004Z', 3)).toSpliced(1, 1);

    expect(
      await verify(linesOf(lines), new Map(), undefined, new Date('2026-11-28T01:02:03Z')),
    ).toMatchObject([{ finding: { kind: 'removed', seq: 2 } }]);
  });

  it('is not what a head speaks of: an end that was replaced is found', async () => {
    const { rows, first, heads } = await written('grid', 2);
    const forged = seal(content({ request: 'forged' }), first);

    expect(
      await verify(linesOf(texts(rows.with(1, forged))), await collectHeads(linesOf(heads))),
    ).toMatchObject([{ finding: { kind: 'rewritten', seq: 1, until: 2, place: 'line 2' } }]);
  });
});

describe('lines that are no entries', () => {
  it('stand for the entries in whose places they are', async () => {
    const { rows, heads, chain } = await written('grid', 3);
    const lines = texts(rows).with(0, 'nonsense');

    expect(await verify(linesOf(lines), await collectHeads(linesOf(heads)))).toMatchObject([
      { chain, entries: 3, anchored: 3, finding: { kind: 'changed', seq: 1, place: 'line 1' } },
    ]);
  });

  it('alone are told, too', async () => {
    expect(await verify(linesOf(['nonsense', '{}']), new Map())).toMatchObject([
      { chain: '(unreadable)', entries: 2, finding: { kind: 'changed', seq: 1, place: 'line 1' } },
    ]);
  });
});
