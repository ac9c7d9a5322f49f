import { createHash } from 'node:crypto';
import { sqltag as sql } from '@prisma/client/runtime/client';
import type { ActionInput, Acting } from './subject.ts';

/** What a client has sent under a key before. */
export interface Claimed {
  /** Whether it was the same input. */
  readonly same: boolean;
  /** The subject that came of it. */
  readonly key: string;
}

/**
 * Takes a client's key for this mutation, or says what it was taken for. Of two at once the second waits until the
 * first has ended: then it finds the key taken, or free again.
 */
export async function claimKey(
  { query, caller: { client }, input }: Pick<Acting, 'query' | 'caller' | 'input'>,
  mutation: string,
  subject: string,
): Promise<Claimed | null> {
  const hash = hashOf(input);
  const taken = await query(sql`
    INSERT INTO action_key (client, mutation, key, input_hash, subject)
    VALUES (${client}, ${mutation}, ${input.key}, ${hash}, ${subject})
    ON CONFLICT DO NOTHING RETURNING 1 AS taken`);
  if (taken.length > 0) return null;
  const [before] = await query<{ hash: string; key: string }>(sql`
    SELECT input_hash AS hash, subject_key AS key FROM action_key
    WHERE client = ${client} AND mutation = ${mutation} AND key = ${input.key}`);
  if (before === undefined) throw new Error('A key was taken and is not there.');
  return { same: before.hash === hash, key: before.key };
}

/** Notes what came of it. */
export async function settleKey({ query, caller, input }: Acting, mutation: string, subjectKey: string) {
  await query(sql`
    UPDATE action_key SET subject_key = ${subjectKey}
    WHERE client = ${caller.client} AND mutation = ${mutation} AND key = ${input.key}`);
}

/** Left out and null are the same, and so are two orders of fields; the order of a list is not. */
function hashOf(input: ActionInput): string {
  const text = JSON.stringify(input, (_, value: unknown) =>
    value !== null && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(
          Object.entries(value)
            .filter(([, each]) => each != null)
            .sort(([one], [other]) => (one < other ? -1 : 1)),
        )
      : value,
  );
  return createHash('sha256').update(text).digest('hex');
}
