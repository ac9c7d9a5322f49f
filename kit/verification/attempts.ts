import { sqltag as sql } from '@prisma/client/runtime/client';
import DataLoader from 'dataloader';
import type { Query } from '../database/query.ts';

/** Something that a department tries once more: another value of a subject, or a value on another subject. */
export interface Attempt {
  /** Code of the department. */
  readonly department: string;
  readonly item: string;
  /** On what it is tried. */
  readonly on: string;
  /** How many different ones it may try there in a day. */
  readonly most: number;
  readonly tried: string;
}

/** Notes an attempt before it is answered. @returns false where there were too many before; the same one counts once. */
export type Attempts = (attempt: Attempt) => Promise<boolean>;

/** The attempts of one request, noted together. */
export function openAttempts(query: Query): Attempts {
  const loader = new DataLoader<Attempt, boolean, string>((attempts) => note(query, attempts), {
    cacheKeyFn: (attempt) => JSON.stringify(attempt),
  });
  return (attempt) => loader.load(attempt);
}

/**
 * The row's lock lets one of several requests at once come after the other, and the day is the database's: no process
 * counts by itself. Always in one order, so that two requests never wait for each other. Earlier days are forgotten.
 */
async function note(query: Query, attempts: readonly Attempt[]): Promise<boolean[]> {
  const each = <Name extends keyof Attempt>(name: Name) => attempts.map((attempt) => attempt[name]);
  const rows = await query<{ allowed: boolean }>(sql`
    WITH now AS (SELECT (clock_timestamp() AT TIME ZONE 'Asia/Shanghai')::date AS day),
    forgotten AS (DELETE FROM verification_attempt WHERE day < (SELECT day FROM now)),
    asked AS (
      SELECT a.at, a.department, a.item, a.most,
        encode(sha256(convert_to(secret || ' on ' || a."on", 'UTF8')), 'hex') AS tried_on,
        encode(sha256(convert_to(secret || ' tried ' || a.tried, 'UTF8')), 'hex') AS hash
      FROM verification_secret, unnest(${each('department')}::text[], ${each('item')}::text[], ${each('on')}::text[],
        ${each('most')}::int[], ${each('tried')}::text[])
        WITH ORDINALITY AS a(department, item, "on", most, tried, at)),
    noted AS (
      INSERT INTO verification_attempt AS t (day, department, item, tried_on, most, tried)
      SELECT day, department, item, tried_on, min(most), (array_agg(hash ORDER BY at))[1:min(most)]
      FROM asked, now GROUP BY day, department, item, tried_on ORDER BY department, item, tried_on
      ON CONFLICT (day, department, item, tried_on) DO UPDATE SET tried = (t.tried || ARRAY(
        SELECT hash FROM unnest(EXCLUDED.tried) WITH ORDINALITY AS e(hash, at) WHERE hash <> ALL (t.tried) ORDER BY at
      ))[1:t.most]
      RETURNING department, item, tried_on, tried)
    SELECT asked.hash = ANY (noted.tried) AS allowed
    FROM asked JOIN noted USING (department, item, tried_on) ORDER BY asked.at`);
  return rows.map(({ allowed }) => allowed);
}
