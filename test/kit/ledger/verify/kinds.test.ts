import { beforeAll, describe, expect, it } from '@jest/globals';
import { type Sealed, seal } from '../../../../kit/ledger/entry.ts';
import type { Finding } from '../../../../kit/ledger/verify/finding.ts';
import { type ChainHeads, collectHeads } from '../../../../kit/ledger/verify/heads.ts';
import { verify } from '../../../../kit/ledger/verify/verify.ts';
import { content, linesOf, openMemoryLedger, use } from '../made.ts';

/** A ledger of 10,000 entries as a room writes it, with a head at each thousandth. */
let rows: Sealed[];
let heads: ReadonlyMap<string, ChainHeads>;
let chain: string;

beforeAll(async () => {
  const made = await openMemoryLedger();
  const append = (_: unknown, index: number) =>
    made.ledger.append(use({ request: `request-${index + 1}`, subjects: [`household-${index % 50}`] }));
  await Promise.all(Array.from({ length: 10_000 }, append));
  await made.ledger.close();
  rows = made.entries.rows;
  heads = await collectHeads(linesOf(made.heads.deposited));
  chain = rows[0]?.chain ?? '';
});

const texts = (entries: readonly Sealed[] = rows) => entries.map((entry) => JSON.stringify(entry));

function entry(seq: number, of = rows): Sealed {
  const found = of[seq - 1];
  if (found === undefined) throw new Error(`There is no entry ${seq}.`);
  return found;
}

async function findings(lines: readonly string[], against = heads): Promise<(Finding | null)[]> {
  const chains = await verify(linesOf(lines), against);
  return chains.map(({ finding }) => finding);
}

const found = (kind: Finding['kind'], seq: number, place: string, until = seq) => [
  { kind, chain, seq, until, place },
];

/** Entries of our own from here on, each rightly following the other, as only somebody who may write could make them. */
function rewritten(from: number, changes: Partial<Sealed>): Sealed[] {
  const made = rows.slice(0, from - 1);
  let last = made.at(-1) ?? { chain, seq: 0, hash: null };
  for (const { hash: _hash, before: _before, seq, chain: _chain, ...said } of rows.slice(from - 1)) {
    const next = seal({ ...said, ...(seq === from ? changes : {}) }, last);
    made.push(next);
    last = next;
  }
  return made;
}

describe('a ledger of 10,000 entries', () => {
  it('verifies as it was written, anchored to its end by ten heads', async () => {
    expect(await verify(linesOf(texts()), heads)).toEqual([
      { chain, entries: 10_000, anchored: 10_000, finding: null },
    ]);
    expect([...(heads.get(chain)?.hashes.keys() ?? [])]).toEqual([
      1_000, 2_000, 3_000, 4_000, 5_000, 6_000, 7_000, 8_000, 9_000, 10_000,
    ]);
  });

  it.each([
    ['in what it says', 'request-4321"', 'request-4322"'],
    ['in a count', '"rows":2', '"rows":3'],
    ['in its own hash', /"hash":"./, '"hash":"g'],
    ['in the name of its chain', '"chain":"volunteer', '"chain":"volunteep'],
    ['in its place', '"seq":4321', '"seq":4325'],
    ['so that it is no JSON', '{', '['],
  ])('names the entry of which a byte was flipped, %s', async (_, before, after) => {
    const lines = texts();
    lines[4_320] = (lines[4_320] ?? '').replace(before, after);

    expect(await findings(lines)).toEqual(found('changed', 4_321, 'line 4321'));
  });

  it.each([1, 9_999])('names entry %i when a byte of it was flipped', async (seq) => {
    const lines = texts();
    lines[seq - 1] = (lines[seq - 1] ?? '').replace('"chain"', '"chaim"');

    expect(await findings(lines)).toEqual(found('changed', seq, `line ${seq}`));
  });

  it.each([1, 4_321, 9_999])('names entry %i when it was removed', async (seq) => {
    const lines = texts().toSpliced(seq - 1, 1);

    expect(await findings(lines)).toEqual(found('removed', seq, `line ${seq}`));
  });

  it('names the entries of a gap', async () => {
    expect(await findings(texts().toSpliced(4_320, 40))).toEqual(found('removed', 4_321, 'line 4321', 4_360));
  });

  it.each([
    ['two neighbours changed places', 4_321, 4_322],
    ['two that lie apart changed places', 4_321, 5_678],
    ['the last two changed places', 9_999, 10_000],
  ])('names the first place where another stands: %s', async (_, one, other) => {
    const lines = texts();
    [lines[one - 1], lines[other - 1]] = [lines[other - 1] ?? '', lines[one - 1] ?? ''];

    expect(await findings(lines)).toEqual(found('reordered', one, `line ${one}`));
  });

  it.each([
    ['forward', 4_321, 4_500, 4_321],
    ['back', 4_500, 4_321, 4_321],
  ])('names the place from which one was moved %s', async (_, from, to, first) => {
    const lines = texts();
    const [moved = ''] = lines.splice(from - 1, 1);
    lines.splice(to - 1, 0, moved);

    expect(await findings(lines)).toEqual(found('reordered', first, `line ${first}`));
  });

  it('names an entry that was inserted in front of the one whose place it takes', async () => {
    const forged = seal(content({ request: 'forged' }), entry(4_320));
    const lines = texts().toSpliced(4_320, 0, JSON.stringify(forged));

    expect(await findings(lines)).toEqual(found('inserted', 4_321, 'line 4321'));
  });

  it('names one that was inserted behind it', async () => {
    const forged = seal(content({ request: 'forged' }), entry(4_320));
    const lines = texts().toSpliced(4_321, 0, JSON.stringify(forged));

    expect(await findings(lines)).toEqual(found('inserted', 4_321, 'line 4322'));
  });

  it('names one that was inserted with a link of its own', async () => {
    const forged = seal(content({ request: 'forged' }), { chain, seq: 4_320, hash: 'd'.repeat(64) });
    const lines = texts().toSpliced(4_320, 0, JSON.stringify(forged));

    expect(await findings(lines)).toEqual(found('inserted', 4_321, 'line 4321'));
  });

  it('names a copy of another entry, near and far from it', async () => {
    const copy = JSON.stringify(entry(4_321));

    expect(await findings(texts().toSpliced(4_321, 0, copy))).toEqual(found('inserted', 4_321, 'line 4322'));
    expect(await findings(texts().toSpliced(6_000, 0, copy))).toEqual(found('inserted', 4_321, 'line 6001'));
    expect(await findings(texts().toSpliced(1_000, 0, copy))).toEqual(found('inserted', 4_321, 'line 1001'));
  });

  it.each([0, 4_320, 9_999])('names where a chain was cut off after entry %i', async (kept) => {
    expect(await findings(texts().slice(0, kept))).toEqual(
      found('cut off', kept + 1, 'a deposited head', 10_000),
    );
  });

  it('names the entry that was replaced by one of the same place', async () => {
    const forged = seal(content({ request: 'forged' }), entry(4_320));

    expect(await findings(texts(rows.with(4_320, forged)))).toEqual(found('rewritten', 4_321, 'line 4321'));
  });

  it('names the entry that was replaced by one that fits neither neighbour', async () => {
    const forged = seal(content({ request: 'forged' }), { chain, seq: 4_320, hash: 'd'.repeat(64) });

    expect(await findings(texts(rows.with(4_320, forged)))).toEqual(found('rewritten', 4_321, 'line 4321'));
  });

  it('says of a wholly rewritten chain that it is so from the first entry on', async () => {
    expect(await findings(texts(rewritten(1, { officer: 'nobody' })))).toEqual(
      found('rewritten', 1, 'line 1000', 1_000),
    );
  });

  it('says of one that was rewritten from some entry on between which heads that one lies', async () => {
    expect(await findings(texts(rewritten(4_321, { officer: 'nobody' })))).toEqual(
      found('rewritten', 4_001, 'line 5000', 5_000),
    );
  });
});
