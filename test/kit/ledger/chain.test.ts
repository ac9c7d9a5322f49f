import { describe, expect, it } from '@jest/globals';
import { openChain } from '../../../kit/ledger/chain.ts';
import type { Position } from '../../../kit/ledger/entry.ts';
import type { EntryStore } from '../../../kit/ledger/stores.ts';
import { LedgerUnavailable } from '../../../kit/ledger/unavailable.ts';
import { content, memoryEntries } from './made.ts';

function open(entries: EntryStore, milliseconds = 1_000) {
  const reached: Position[] = [];
  const chain = openChain({
    room: 'legal',
    entries,
    milliseconds,
    reached: (position) => void reached.push(position),
  });
  return { chain, reached };
}

describe('a chain', () => {
  it('is told of before its first entry is written, and takes none where that fails', async () => {
    const entries = memoryEntries();
    const told: [string, number][] = [];
    const begun = async (name: string) => {
      told.push([name, entries.rows.length]);
      if (told.length === 1) throw new Error('no claim');
    };
    const chain = openChain({ room: 'legal', entries, milliseconds: 1_000, begun, reached: () => undefined });

    await expect(chain.append(content())).rejects.toThrow(LedgerUnavailable);
    const { chain: name } = await chain.append(content());
    await chain.append(content());

    expect(told).toEqual([
      [expect.stringMatching(/^legal-/), 0],
      [name, 0],
    ]);
    expect(entries.rows.map(({ seq }) => seq)).toEqual([1, 2]);
  });

  it('gives each entry its place, and the hash of the one before', async () => {
    const entries = memoryEntries();
    const { chain } = open(entries);

    const positions = await Promise.all([1, 2, 3].map(() => chain.append(content())));

    expect(positions.map(({ seq }) => seq)).toEqual([1, 2, 3]);
    expect(entries.rows.map(({ before }) => before)).toEqual([null, positions[0]?.hash, positions[1]?.hash]);
  });

  it('writes those that wait together: a thousand callers, at most a twentieth of the transactions', async () => {
    const entries = memoryEntries();
    const slow = { ...entries, append: afterwards(entries.append) };
    const { chain } = open(slow);
    const caller = async () => {
      for (let turn = 0; turn < 10; turn += 1) await chain.append(content());
    };

    await Promise.all(Array.from({ length: 100 }, caller));

    expect(entries.rows).toHaveLength(1_000);
    expect(entries.transactions.length).toBeLessThanOrEqual(50);
  });

  it('answers each caller when its own entry is written, and not before', async () => {
    const entries = memoryEntries();
    const gates: (() => void)[] = [];
    const { chain } = open({
      ...entries,
      append: async (batch, milliseconds) => {
        await new Promise<void>((gate) => gates.push(gate));
        return entries.append(batch, milliseconds);
      },
    });
    const answered: string[] = [];
    const first = chain.append(content()).then(() => answered.push('first'));
    await until(() => gates.length === 1);
    const second = chain.append(content()).then(() => answered.push('second'));

    expect(answered).toEqual([]);
    gates[0]?.();
    await first;
    expect(answered).toEqual(['first']);
    await until(() => gates.length === 2);
    gates[1]?.();
    await second;
    expect(answered).toEqual(['first', 'second']);
  });

  it('ends a transaction at each thousandth entry, where a head is due', async () => {
    const entries = memoryEntries();
    const { chain, reached } = open(entries);

    await Promise.all(Array.from({ length: 2_300 }, () => chain.append(content())));

    expect(reached.map(({ seq }) => seq)).toEqual([1_000, 2_000, 2_300]);
  });

  it('is shared by no two processes', async () => {
    const entries = memoryEntries();
    const one = await open(entries).chain.append(content());
    const other = await open(entries).chain.append(content());

    expect([one.seq, other.seq]).toEqual([1, 1]);
    expect(one.chain).not.toBe(other.chain);
  });

  it('takes no more once it is closed, and writes what was waiting', async () => {
    const entries = memoryEntries();
    const { chain } = open(entries);
    const waiting = chain.append(content());

    await chain.close();

    await expect(waiting).resolves.toMatchObject({ seq: 1 });
    await expect(chain.append(content())).rejects.toThrow(LedgerUnavailable);
  });
});

describe('where nothing can be written', () => {
  it('an append fails with an error of its own, and so do those that wait', async () => {
    const { chain } = open({ ...memoryEntries(), append: () => Promise.reject(new Error('disk full')) });

    const answers = await Promise.allSettled([chain.append(content()), chain.append(content())]);

    for (const answer of answers)
      expect(answer).toMatchObject({ status: 'rejected', reason: expect.any(LedgerUnavailable) });
  });

  it('an append fails within its deadline, also where the store never answers', async () => {
    const { chain } = open({ ...memoryEntries(), append: () => new Promise(() => undefined) }, 30);

    await expect(chain.append(content())).rejects.toThrow(LedgerUnavailable);
  });

  it('those that wait behind a write fail with it, and are not tried for as long again', async () => {
    const asked: number[] = [];
    const never = async (batch: readonly unknown[]) => {
      asked.push(batch.length);
      await new Promise(() => undefined);
    };
    const { chain } = open({ ...memoryEntries(), append: never }, 50);
    const first = chain.append(content());
    await until(() => asked.length === 1);

    const answers = await Promise.allSettled([first, chain.append(content())]);

    expect(answers.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(asked).toEqual([1]);
  });

  it('the chain is left as it is, and another begins when writing is possible again', async () => {
    const entries = memoryEntries();
    let down = false;
    const { chain } = open({
      ...entries,
      append: (batch, milliseconds) =>
        down ? Promise.reject(new Error('away')) : entries.append(batch, milliseconds),
    });
    const before = await chain.append(content());
    down = true;
    await expect(chain.append(content())).rejects.toThrow(LedgerUnavailable);
    down = false;
    const after = await chain.append(content());

    expect(before.seq).toBe(1);
    expect(after.seq).toBe(1);
    expect(entries.rows.map(({ chain: name }) => name)).toEqual([before.chain, after.chain]);
  });

  it('what was written although nobody could tell is whole, and in nobody’s way', async () => {
    const entries = memoryEntries();
    let late = true;
    const { chain } = open(
      {
        ...entries,
        append: async (batch, milliseconds) => {
          await entries.append(batch, milliseconds);
          if (late) await new Promise(() => undefined);
        },
      },
      30,
    );
    await expect(chain.append(content({ request: 'unanswered' }))).rejects.toThrow(LedgerUnavailable);
    late = false;
    await chain.append(content({ request: 'answered' }));

    expect(entries.rows.map(({ request, seq }) => [request, seq])).toEqual([
      ['unanswered', 1],
      ['answered', 1],
    ]);
    expect(new Set(entries.rows.map(({ chain: name }) => name)).size).toBe(2);
  });
});

/** As a disk does it: what comes meanwhile waits. */
function afterwards(append: EntryStore['append']): EntryStore['append'] {
  return async (entries, milliseconds) => {
    await new Promise((done) => setTimeout(done, 2));
    return append(entries, milliseconds);
  };
}

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((turn) => setImmediate(turn));
}
