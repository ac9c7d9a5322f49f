import type { SigningKey } from '../caller/keys.ts';
import type { Log } from '../log.ts';
import { HEAD_EVERY } from './chain.ts';
import { within } from '../deadline.ts';
import type { Entry, Position } from './entry.ts';
import { signHead } from './head.ts';
import type { HeadKeeper } from './stores.ts';
import { type UseCount, openTally } from './tally.ts';

/** Signs how far the ledger has got, and deposits it elsewhere, with what it comes to. */
export interface Anchor {
  reached(position: Position, entries?: readonly Pick<Entry, 'at' | 'items'>[]): void;
  /** Signs the end, and returns once everything is deposited or was tried. */
  close(): Promise<void>;
}

/** A head that cannot be deposited keeps nobody from being answered: it stays due, and is tried again with each tick. */
export function openAnchor(options: {
  readonly key: SigningKey;
  readonly heads: HeadKeeper;
  readonly log: Log;
  readonly now: () => Date;
  /** Milliseconds between two ticks. */
  readonly every: number;
  /** Told after each deposit. */
  readonly deposited?: (position: Position) => Promise<void>;
}): Anchor {
  const { key, heads, log, now, every, deposited = async () => Promise.resolve() } = options;
  const due: { readonly position: Position; readonly uses: readonly UseCount[] }[] = [];
  let tally = openTally();
  let latest: Position | undefined;
  let marked: Position | undefined;
  let under: Promise<void> = Promise.resolve();

  const mark = () => {
    if (latest !== undefined && latest !== marked) due.push({ position: latest, uses: tally.changed() });
    marked = latest;
  };
  const depositDue = async () => {
    for (let next = due[0]; next !== undefined; next = due[0]) {
      await within(every, heads.deposit(await signHead(key, next.position, now()), next.uses));
      due.shift();
      await deposited(next.position);
    }
  };
  const deposit = () => {
    under = under
      .then(depositDue)
      .catch((err: unknown) => log.error({ err, due: due.length }, 'ledger head not deposited'));
    return under;
  };
  const tick = () => {
    mark();
    return deposit();
  };
  const timer = setInterval(() => void tick(), every).unref();

  return {
    reached: (position, entries = []) => {
      // A chain that was left behind has its last head, too.
      if (latest?.chain !== position.chain) {
        mark();
        tally = openTally();
      }
      latest = position;
      for (const entry of entries) tally.add(entry);
      if (position.seq % HEAD_EVERY === 0) void tick();
    },
    close: async () => {
      clearInterval(timer);
      await tick();
    },
  };
}
