import { sqltag as sql } from '@prisma/client/runtime/client';
import { civilDay, dayOf } from '../../../kit/calendar.ts';
import type { Query } from '../../../kit/database/query.ts';
import type { Holdings } from '../../../kit/holdings/messages.ts';

/** What is known of one item. */
export interface ItemHeld {
  readonly has: boolean;
  /** The day on which its room told. */
  readonly asOf: Date;
}

/**
 * Keeps what a room has told in the place of what it told before; one that comes late changes nothing. By a clock that
 * runs far ahead no word counts for longer than a minute against those that follow.
 */
export async function keepHoldings(query: Query, { room, at, items }: Holdings): Promise<void> {
  await query(sql`
    INSERT INTO holding_report (room, told_at, items)
    VALUES (${room}, least(${new Date(at)}::timestamptz, clock_timestamp() + interval '1 minute'), ${JSON.stringify(items)}::jsonb)
    ON CONFLICT (room) DO UPDATE SET told_at = EXCLUDED.told_at, items = EXCLUDED.items
    WHERE holding_report.told_at < EXCLUDED.told_at`);
}

/** The last word of each room, by item. */
export async function holdingsKnown(query: Query): Promise<ReadonlyMap<string, ItemHeld>> {
  const rows = await query<{ at: Date; items: Holdings['items'] }>(
    sql`SELECT told_at AS at, items FROM holding_report`,
  );
  return new Map(
    rows.flatMap(({ at, items }) => {
      const asOf = dayOf(civilDay(at));
      return Object.entries(items).map(([id, has]) => [id, { has, asOf }] as const);
    }),
  );
}
