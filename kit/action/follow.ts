import { setTimeout as sleep } from 'node:timers/promises';
import { type Sql, sqltag as sql } from '@prisma/client/runtime/client';
import type { PoolClient } from 'pg';
import type { Database } from '../database/connect.ts';
import { type Query, queryOver } from '../database/query.ts';
import { inTransaction } from '../database/transaction.ts';
import { BELL } from './record.ts';

/** What others hear of an action. */
export interface ActionEvent {
  /** Type and state, such as `Agreement.ACTIVE`. */
  readonly type: string;
  readonly key: string;
  readonly region: string;
  readonly version: number;
}

export interface Following {
  /** The room whose outbox is read. */
  readonly of: Database;
  /** Where effects happen, in whichever room's database, and under which name the receiver is known there. */
  readonly at: Database;
  readonly receiver: string;
  /** What a message causes, within the transaction that notes that it was received. */
  readonly effect: (event: ActionEvent, query: Query) => Promise<void>;
  readonly failed: (error: unknown) => void;
}

interface Message extends ActionEvent {
  readonly message: string;
  readonly xid: string;
  readonly place: string;
}

const BATCH = 100;
/** The bell may be missed, and does not ring for what waits for an older transaction: so it is looked anyway. */
const LOOK_MILLISECONDS = 1_000;

/** Has each message's effect once and in their order, going on where it stopped, also after a crash. */
export function follow(options: Following): { close(): Promise<void> } {
  const { of, failed } = options;
  const stopping = new AbortController();
  const stopped = () => stopping.signal.aborted;
  let wake: () => void = () => undefined;
  const running = (async () => {
    while (!stopped()) {
      const ring = () => wake();
      let broken: unknown;
      const hangUp = (error: unknown) => {
        broken = error;
        wake();
      };
      let bell: PoolClient | undefined;
      try {
        bell = await of.pool.connect();
        bell.on('notification', ring).on('error', hangUp);
        await bell.query(`LISTEN "${BELL}.${of.schema}"`);
        for (;;) {
          const rung = new Promise<void>((resolve) => (wake = resolve));
          while ((await receive(options)) === BATCH && !stopped());
          if (stopped()) break;
          await Promise.race([rung, sleep(LOOK_MILLISECONDS)]);
          if (broken !== undefined) throw broken as Error;
        }
      } catch (error) {
        failed(error);
        await sleep(LOOK_MILLISECONDS, undefined, { signal: stopping.signal }).catch(() => undefined);
      } finally {
        bell?.off('notification', ring).off('error', hangUp).release(true);
      }
    }
  })();
  return {
    close: async () => {
      stopping.abort();
      wake();
      await running;
    },
  };
}

/** @returns how many messages there were to receive, at most a batch. */
async function receive({ of, at, receiver, effect }: Following): Promise<number> {
  const [cursor] = await queryOver(at.pool)<{ xid: string; place: string }>(
    sql`SELECT xid::text, place::text FROM inbox_cursor WHERE receiver = ${receiver}`,
  );
  const messages = await queryOver(of.pool)<Message>(after(cursor?.xid ?? '0', cursor?.place ?? '0'));
  for (const { message, xid, place, ...event } of messages)
    await inTransaction(at.pool, async (query) => {
      const fresh = await query(sql`
        INSERT INTO inbox (receiver, message) VALUES (${receiver}, ${message}::uuid)
        ON CONFLICT DO NOTHING RETURNING 1 AS fresh`);
      if (fresh.length > 0) await effect(event, query);
      await query(sql`
        INSERT INTO inbox_cursor VALUES (${receiver}, ${xid}::xid8, ${place}::bigint)
        ON CONFLICT (receiver) DO UPDATE SET xid = EXCLUDED.xid, place = EXCLUDED.place
        WHERE (inbox_cursor.xid, inbox_cursor.place) < (EXCLUDED.xid, EXCLUDED.place)`);
    });
  return messages.length;
}

/** Up to the oldest transaction still under way: what commits later comes later. */
function after(xid: string, place: string): Sql {
  return sql`
    SELECT message::text, xid::text, place::text, type, key, region, version FROM outbox
    WHERE (xid, place) > (${xid}::xid8, ${place}::bigint) AND xid < pg_snapshot_xmin(pg_current_snapshot())
    ORDER BY xid, place LIMIT ${BATCH}`;
}
