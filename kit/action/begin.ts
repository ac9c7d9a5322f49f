import { sqltag as sql } from '@prisma/client/runtime/client';
import { civilDay, dayOf } from '../calendar.ts';
import type { Caller } from '../caller/caller.ts';
import type { Query } from '../database/query.ts';
import type { ActionInput, Acting } from './subject.ts';

/** The circumstances of an action: its actor's pseudonym, and the day by the database's clock. */
export async function begin(query: Query, caller: Caller, input: ActionInput): Promise<Acting> {
  // A person is the same one behind whichever client.
  const who = caller.officer === undefined ? `client ${caller.client}` : `officer ${caller.officer}`;
  const [now] = await query<{ actor: string; at: Date }>(
    sql`SELECT actor_of(${who}) AS actor, clock_timestamp() AS at`,
  );
  if (now === undefined) throw new Error('The database does not say who acts and when.');
  return { query, caller, input, actor: now.actor, today: dayOf(civilDay(now.at)) };
}
