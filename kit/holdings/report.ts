import { setTimeout as sleep } from 'node:timers/promises';
import type { Log } from '../log.ts';
import type { RoomName } from '../vocabulary/rooms.ts';
import type { Holdings, TellHoldings } from './messages.ts';

const EVERY_MILLISECONDS = 60_000;
/** After a failure it is tried again sooner: sharing may only be starting. */
const AGAIN_MILLISECONDS = 2_000;

interface Reporting {
  readonly room: {
    readonly name: RoomName;
    holdings(signal: AbortSignal): Promise<Holdings['items']>;
  };
  readonly tell: TellHoldings;
  readonly log: Pick<Log, 'warn' | 'info'>;
  readonly everyMilliseconds?: number;
  readonly againMilliseconds?: number;
}

/** Tells sharing what a room holds, now and from time to time, until it is closed. */
export function reportHoldings(reporting: Reporting): { close(): Promise<void> } {
  const { room, tell, log } = reporting;
  const { everyMilliseconds = EVERY_MILLISECONDS, againMilliseconds = AGAIN_MILLISECONDS } = reporting;
  const stopping = new AbortController();
  const { signal } = stopping;
  const stopped = () => signal.aborted;
  const running = (async () => {
    let failing = false;
    while (!stopped()) {
      try {
        await tell({ room: room.name, at: Date.now(), items: await room.holdings(signal) });
        if (failing) log.info({}, 'holdings told again');
        failing = false;
      } catch (error) {
        if (!failing && !stopped()) log.warn({ err: error }, 'holdings untold');
        failing = true;
      }
      const pause = failing ? againMilliseconds : everyMilliseconds;
      await sleep(pause, undefined, { signal, ref: false }).catch(() => undefined);
    }
  })();
  return {
    close: async () => {
      stopping.abort();
      await running;
    },
  };
}
