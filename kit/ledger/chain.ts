import { randomUUID } from 'node:crypto';
import { within } from '../deadline.ts';
import { type Content, type Position, type Sealed, seal } from './entry.ts';
import type { EntryStore } from './stores.ts';
import { LedgerUnavailable } from './unavailable.ts';

/** Entries between two heads at most. */
export const HEAD_EVERY = 1_000;

/** A process's own chain. */
export interface Chain {
  /** Returns once the entry outlasts a crash. */
  append(content: Content): Promise<Position>;
  /** Writes what waits, and takes no more. */
  close(): Promise<void>;
}

interface Waiting {
  readonly content: Content;
  readonly written: (position: Position) => void;
  readonly failed: (error: LedgerUnavailable) => void;
}

/**
 * Entries that come while a transaction is under way wait for it, and then go together into the next.
 *
 * A chain's name is drawn, never read: so no two processes share one, and one that starts again after a crash needs to
 * know nothing of how it ended. A write that fails may yet have been done: its chain is left as it is, whole up to its
 * last entry either way, and the next write begins another.
 */
export function openChain(options: {
  readonly room: string;
  readonly entries: EntryStore;
  /** How long one write may take. */
  readonly milliseconds: number;
  /** Told before a chain's first entry is written; where that fails, so does the write. */
  readonly begun?: ((chain: string) => Promise<void>) | undefined;
  /** Told after each transaction, with the last entry of it, and all of them. */
  readonly reached: (position: Position, entries: readonly Sealed[]) => void;
}): Chain {
  const { room, entries, milliseconds, begun, reached } = options;
  const begin = (): Position => ({ chain: `${room}-${randomUUID()}`, seq: 0, hash: null });
  let position = begin();
  let waiting: Waiting[] = [];
  let writing: Promise<void> | undefined;
  let closed = false;

  async function writeAll(): Promise<void> {
    // All that come in one turn of the event loop belong together.
    await new Promise((turn) => setImmediate(turn));
    while (waiting.length > 0) await writeNext();
    writing = undefined;
  }

  async function writeNext(): Promise<void> {
    // Heads are signed between two transactions: none may run over the place of one.
    const batch = waiting.splice(0, HEAD_EVERY - (position.seq % HEAD_EVERY));
    let last = position;
    let sealed: readonly Sealed[];
    const write = async () => {
      if (position.seq === 0) await begun?.(position.chain);
      await entries.append(sealed, milliseconds);
    };
    try {
      sealed = batch.map(({ content }) => (last = seal(content, last)));
      await within(milliseconds, write());
    } catch (cause) {
      position = begin();
      const refused = [...batch, ...waiting];
      waiting = [];
      for (const { failed } of refused) failed(new LedgerUnavailable({ cause }));
      return;
    }
    position = last;
    for (const [index, { chain, seq, hash }] of sealed.entries()) batch[index]?.written({ chain, seq, hash });
    reached(position, sealed);
  }

  return {
    append: async (content) => {
      if (closed) throw new LedgerUnavailable();
      return new Promise((written, failed) => {
        waiting.push({ content, written, failed });
        writing ??= writeAll();
      });
    },
    close: async () => {
      closed = true;
      await writing;
    },
  };
}
