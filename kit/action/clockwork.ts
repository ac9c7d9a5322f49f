import { setTimeout as sleep } from 'node:timers/promises';
import { sqltag as sql } from '@prisma/client/runtime/client';
import { civilDay, dayOf } from '../calendar.ts';
import type { Database } from '../database/connect.ts';
import { type Query, queryOver } from '../database/query.ts';
import { databaseTime } from '../database/time.ts';
import { inTransaction } from '../database/transaction.ts';
import { record } from './record.ts';
import type { Loaded, Next } from './subject.ts';

/** What happens in a room by itself, as days pass. Nothing is remembered but in its database. */
export interface Clockwork {
  /** The type of what it happens to, as steps and events name it. */
  readonly type: string;
  /** Keys of those to which something is to happen on a day. */
  due(query: Query, today: Date): Promise<readonly string[]>;
  /** Locks one, and has happen to it what is due first; null where nothing is, any more. */
  happen(query: Query, key: string, today: Date): Promise<Happened | null>;
}

export interface Happened {
  readonly from: Pick<Loaded, 'state' | 'region'>;
  readonly next: Next;
  readonly action: string;
  /** What others hear of it, after the type. */
  readonly event: string;
  readonly reason: string | null;
}

export interface Winding {
  readonly database: Pick<Database, 'pool'>;
  readonly clockwork: Clockwork;
  /** The moment that it is (default: by the database's clock). */
  readonly now?: () => Date;
  readonly failed: (error: unknown) => void;
}

/** Nothing is due by the minute, yet what is due should not wait for much longer. */
const EVERY_MILLISECONDS = 60_000;

/** Looks over and over whether anything is due, from now on. */
export function openClockwork({
  every = EVERY_MILLISECONDS,
  ...winding
}: Winding & { readonly every?: number }): { close(): Promise<void> } {
  const stopping = new AbortController();
  const { signal } = stopping;
  const running = (async () => {
    while (!signal.aborted) {
      await wind(winding, signal).catch(winding.failed);
      await sleep(every, undefined, { signal }).catch(() => undefined);
    }
  })();
  return {
    close: async () => {
      stopping.abort();
      await running;
    },
  };
}

/**
 * Has happen all that is due. Each thing is done in a transaction with its step and its message: whoever is killed has
 * done it whole or not at all, and of several processes that look at once, one does it.
 * @returns how many things happened.
 */
export async function wind(
  { database: { pool }, clockwork, now, failed }: Winding,
  signal?: AbortSignal,
): Promise<number> {
  const today = dayOf(civilDay(now?.() ?? (await databaseTime(queryOver(pool)))));
  let happened = 0;
  for (const key of await clockwork.due(queryOver(pool), today))
    try {
      while (signal?.aborted !== true && (await one(pool, clockwork, key, today))) happened += 1;
    } catch (error) {
      // What is wrong with one keeps none of the others waiting.
      failed(error);
    }
  return happened;
}

function one(pool: Database['pool'], clockwork: Clockwork, key: string, today: Date): Promise<boolean> {
  return inTransaction(pool, async (query) => {
    const found = await clockwork.happen(query, key, today);
    if (found === null) return false;
    const [by] = await query<{ actor: string }>(sql`SELECT actor_of('clock') AS actor`);
    await record({ query, actor: by?.actor ?? 'clock' }, { ...found, subject: clockwork.type, begun: [] });
    return true;
  });
}
