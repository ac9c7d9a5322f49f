import { sqltag as sql } from '@prisma/client/runtime/client';
import { civilDay, dayOf } from '../calendar.ts';
import type { Query } from '../database/query.ts';

/** How far a register can be relied on: where it is collected, and what its copy of another system lacks. */
export interface Standing {
  /** Regions from which it is collected. */
  readonly collected: readonly string[];
  /** The civil day on which another system was last read; null where the register is kept here. */
  readonly readOn: Date | null;
  /** Whether rows of that system are set aside because they break a rule. */
  readonly setAside: boolean;
}

interface Row {
  readonly collected: string[];
  readonly readAt: Date | null;
  readonly setAside: boolean;
}

/** Where a register is given back, what was read of its system no longer counts. */
export async function standingOf(query: Query, type: string): Promise<Standing> {
  const [row] = await query<Row>(sql`
    SELECT ARRAY(SELECT region_code FROM register_collection WHERE register = ${type}) AS collected,
      (SELECT c.read_at FROM source_cursor c JOIN register_authority USING (register) WHERE register = ${type}) AS "readAt",
      EXISTS (SELECT FROM source_refusal JOIN register_authority USING (register) WHERE register = ${type}) AS "setAside"`);
  if (row === undefined) throw new Error('A statement without a table answers one row.');
  const { collected, readAt, setAside } = row;
  return { collected, readOn: readAt === null ? null : dayOf(civilDay(readAt)), setAside };
}

/** A copy says nothing of days after its last reading. */
export function asOf(day: Date, { readOn }: Standing): Date {
  return readOn !== null && readOn < day ? readOn : day;
}
