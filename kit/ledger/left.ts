import { setTimeout as sleep } from 'node:timers/promises';
import type { SigningKey } from '../caller/keys.ts';
import type { Log } from '../log.ts';
import type { Sealed } from './entry.ts';
import { signHead } from './head.ts';
import type { Anchored, EntryStore, HeadKeeper } from './stores.ts';
import { openTally } from './tally.ts';
import { verify } from './verify/verify.ts';

const AGAIN_MILLISECONDS = 10_000;

export interface Leaving {
  readonly entries: Pick<EntryStore, 'read' | 'ends'>;
  readonly anchored: Anchored;
  readonly heads: HeadKeeper;
  readonly signing: SigningKey;
  /** The chain that this process writes itself, once it has begun one. */
  readonly own: () => string | undefined;
  readonly log: Log;
  readonly now: () => Date;
  /** Milliseconds from one look to the next. */
  readonly every?: number;
}

/**
 * A process that was killed has deposited no head of its last entries. Another one of its room does so, once it is
 * alone: whoever still runs signs for itself. It looks for as long as it runs, as another may come and be killed, too.
 */
export function depositLeft(leaving: Leaving): { close(): Promise<void> } {
  const { log, anchored, entries, signing, own, every = AGAIN_MILLISECONDS } = leaving;
  const stopping = new AbortController();
  const { signal } = stopping;
  const stopped = () => signal.aborted;
  /** Told of once, and not read again: what was written otherwise stays so. */
  const wrong = new Set<string>();

  const look = async () => {
    let left: readonly string[] = [];
    // Reading may take long: whoever starts meanwhile need not wait, as none of these chains is its own.
    await anchored.ifAlone(async () => {
      left = await anchored.left(await entries.ends(), signing.kid);
    });
    for (const chain of left)
      if (chain !== own() && !wrong.has(chain) && !(await deposit(chain, leaving, signal))) wrong.add(chain);
  };
  const looking = (async () => {
    while (!stopped()) {
      try {
        await look();
      } catch (error) {
        if (!stopped()) log.warn({ err: error }, 'what a killed process has left is not deposited yet');
      }
      await sleep(every, undefined, { signal, ref: false }).catch(() => undefined);
    }
  })();
  return {
    close: async () => {
      stopping.abort();
      await looking;
      anchored.close();
    },
  };
}

/**
 * Signs nothing that does not hold by itself. That no head speaks of it yet is why it is here.
 * @returns whether it holds.
 */
async function deposit(
  chain: string,
  { entries, anchored, heads, signing, log, now }: Leaving,
  signal: AbortSignal,
): Promise<boolean> {
  signal.throwIfAborted();
  const tally = openTally();
  let last: Sealed | undefined;
  const [report] = await verify(entries.read(chain), new Map(), (entry) => {
    signal.throwIfAborted();
    tally.add(entry);
    last = entry;
  });
  const finding = report?.finding ?? null;
  if (last === undefined || (finding !== null && finding.kind !== 'never anchored')) {
    log.error({ chain, finding }, 'a chain is not as it was written');
    return false;
  }
  await heads.deposit(await signHead(signing, last, now()), tally.changed());
  await anchored.note(last, signing.kid);
  return true;
}
