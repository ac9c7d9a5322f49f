import { sqltag as sql } from '@prisma/client/runtime/client';
import type { Acting, Begun, Loaded, Next } from './subject.ts';

/** What an action has done. */
interface Done {
  readonly subject: string;
  readonly action: string;
  readonly from: Pick<Loaded, 'state' | 'region'>;
  readonly next: Next;
  readonly begun: readonly Begun[];
  readonly reason: string | null;
  /** What others hear of it, where it is no new state. */
  readonly event?: string;
}

/** The channel of the bell, one for each room: it rings when the transaction has ended, and says nothing itself. */
export const BELL = 'concentric_outbox';

/** Records each step and lays a message into the outbox; no action does so by itself. */
export async function record(
  acting: Pick<Acting, 'query' | 'actor'>,
  { subject, action, from, next, begun, reason, event = next.state }: Done,
) {
  const steps = [
    { type: subject, ...next, from: from.state, region: from.region, event },
    ...begun.map((each) => ({ ...each, from: 'NONE', version: 1, event: each.state })),
  ];
  const { query, actor } = acting;
  for (const { type, key, version, state, from: before, region, event: heard } of steps) {
    await query(sql`
      INSERT INTO action_step (subject, key, version, action, from_state, to_state, actor, reason)
      VALUES (${type}, ${key}, ${version}, ${action}, ${before}, ${state}, ${actor}, ${reason})`);
    await query(sql`
      INSERT INTO outbox (type, key, region, version)
      VALUES (${`${type}.${heard}`}, ${key}, ${region}, ${version})`);
  }
  await query(sql`SELECT pg_notify(${BELL} || '.' || current_schema(), '')`);
}
