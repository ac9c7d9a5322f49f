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
  readonly log: Log;
  readonly now: () => Date;
}

/**
 * A process that was killed has deposited no head of its last entries. The next one does so, where it is alone: whoever
 * still runs signs for itself. It goes on trying until it was done.
 */
export function depositLeft(leaving: Leaving): { close(): Promise<void> } {
  const { log, anchored, entries } = leaving;
  const stopping = new AbortController();
  const trying = (async () => {
    while (!stopping.signal.aborted) {
      try {
        await anchored.ifAlone(async () => {
          for (const chain of await anchored.left(await entries.ends(), leaving.signing.kid))
            await deposit(chain, leaving);
        });
        return;
      } catch (error) {
        log.warn({ err: error }, 'what a killed process has left is not deposited yet');
        await sleep(AGAIN_MILLISECONDS, undefined, { signal: stopping.signal, ref: false }).catch(
          () => undefined,
        );
      }
    }
  })();
  return {
    close: async () => {
      stopping.abort();
      await trying;
      anchored.close();
    },
  };
}

/** Signs nothing that does not hold by itself. */
async function deposit(chain: string, { entries, anchored, heads, signing, log, now }: Leaving) {
  const tally = openTally();
  let last: Sealed | undefined;
  const [report] = await verify(entries.read(chain), new Map(), (entry) => {
    tally.add(entry);
    last = entry;
  });
  if (last === undefined || report?.finding !== null) {
    log.error({ chain, finding: report?.finding }, 'a chain is not as it was written');
    return;
  }
  await heads.deposit(await signHead(signing, last, now()), tally.changed());
  await anchored.note(last, signing.kid);
}
