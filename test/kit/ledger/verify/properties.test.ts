import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { type Sealed, readEntry, seal } from '../../../../kit/ledger/entry.ts';
import type { Use } from '../../../../kit/ledger/ledger.ts';
import { collectHeads } from '../../../../kit/ledger/verify/heads.ts';
import { verify } from '../../../../kit/ledger/verify/verify.ts';
import { linesOf, openMemoryLedger, use } from '../made.ts';

const text = fc.string({ unit: fc.constantFrom('a', '某', '😀', '"', '\\', '\n', '\u2028', '0') });
const count = fc.nat({ max: 1_000 });
const uses: fc.Arbitrary<Use> = fc
  .record({
    request: text,
    client: fc.option(text, { nil: undefined }),
    departments: fc.array(text, { maxLength: 2 }),
    purpose: fc.option(text, { nil: undefined }),
    document: text,
    variables: fc.dictionary(text, fc.oneof(count, text, fc.constant(null))),
    items: fc.array(
      fc.record({
        id: text,
        agreement: fc.option(text),
        department: fc.option(text),
        own: fc.boolean(),
        mode: fc.constantFrom('VERIFY' as const, 'MASKED' as const, 'FULL' as const),
        region: text,
        rows: count,
      }),
      { maxLength: 2 },
    ),
    refusals: fc.array(fc.record({ id: fc.option(text), code: text, rows: count }), { maxLength: 1 }),
    subjects: fc.array(text, { maxLength: 3 }),
  })
  .map((drawn) => use(drawn));

/** What can be done to one line, or to the whole; each gives back another ledger, or null where it changes nothing. */
type Mutation = (
  lines: readonly string[],
  which: number,
  other: number,
  drawn: string,
) => readonly string[] | null;

const MUTATIONS: Record<string, Mutation> = {
  'another character': (lines, which, other, drawn) => {
    const line = lines[which] ?? '';
    const place = other % line.length;
    const changed = `${line.slice(0, place)}${drawn}${line.slice(place + 1)}`;
    return changed === line ? null : lines.with(which, changed);
  },
  removed: (lines, which) => lines.toSpliced(which, 1),
  'cut off': (lines, which) => lines.slice(0, which),
  moved: (lines, which, other) => {
    const to = other % lines.length;
    return to === which ? null : lines.toSpliced(which, 1).toSpliced(to, 0, lines[which] ?? '');
  },
  copied: (lines, which, other) => lines.toSpliced(other % (lines.length + 1), 0, lines[which] ?? ''),
  inserted: (lines, which) => lines.toSpliced(which, 0, JSON.stringify(sealedAt(lines, which))),
  replaced: (lines, which) => lines.with(which, JSON.stringify(sealedAt(lines, which))),
  rewritten: (lines, which) => {
    const made = lines.slice(0, which);
    for (const line of lines.slice(which)) {
      const before = entryIn(made.at(-1));
      const { chain, hash: _hash, seq: _seq, before: _before, ...said } = entryOf(line);
      const forged = { ...said, request: `${said.request}!` };
      made.push(JSON.stringify(seal(forged, before ?? { chain, seq: 0, hash: null })));
    }
    return made;
  },
};

const entryIn = (line: string | undefined): Sealed | null => (line === undefined ? null : readEntry(line));

function entryOf(line: string | undefined): Sealed {
  const found = entryIn(line);
  if (found === null) throw new Error('It was an entry.');
  return found;
}

/** An entry of somebody else's that follows rightly on the one before this place. */
function sealedAt(lines: readonly string[], which: number): Sealed {
  const { chain, hash: _hash, seq: _seq, before: _before, ...said } = entryOf(lines[which]);
  return seal({ ...said, request: 'forged' }, entryIn(lines[which - 1]) ?? { chain, seq: 0, hash: null });
}

async function written(drawn: readonly Use[]) {
  const { ledger, entries, heads } = await openMemoryLedger();
  for (const each of drawn) await ledger.append(each);
  await ledger.close();
  return {
    lines: entries.rows.map((row) => JSON.stringify(row)),
    heads: await collectHeads(linesOf(heads.deposited)),
  };
}

const some = fc.array(uses, { minLength: 1, maxLength: 6 });

describe('the verifier', () => {
  it('accepts whatever was appended, to its end', async () => {
    await fc.assert(
      fc.asyncProperty(some, async (drawn) => {
        const { lines, heads } = await written(drawn);

        expect(await verify(linesOf(lines), heads)).toMatchObject([
          { entries: drawn.length, anchored: drawn.length, finding: null },
        ]);
      }),
      { numRuns: 200 },
    );
  });

  it.each(Object.keys(MUTATIONS))('rejects it after a single mutation: %s', async (name) => {
    const mutate = MUTATIONS[name];
    const character = fc.constantFrom('0', '1', 'e', 'a', 'f', '"', ' ', '{', ',', '某', '\n', '.', '-');
    await fc.assert(
      fc.asyncProperty(some, fc.nat(), fc.nat(), character, async (drawn, which, other, replacement) => {
        const { lines, heads } = await written(drawn);
        const mutated = mutate?.(lines, which % lines.length, other, replacement) ?? null;
        fc.pre(mutated !== null);

        const chains = await verify(linesOf(mutated), heads);
        expect(chains.flatMap(({ finding }) => finding ?? [])).not.toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});
