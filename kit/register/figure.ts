import { sqltag as sql } from '@prisma/client/runtime/client';
import type { Query } from '../database/query.ts';
import { covers } from '../regions/scope.ts';
import type { Register } from './register.ts';

/** A number with what a reader needs to judge it, as the SDL's `Figure` has it. */
export interface Figure {
  readonly value: number | null;
  readonly unit: string;
  readonly status: 'KNOWN' | 'PARTIAL' | 'SUPPRESSED' | 'NOT_COLLECTED' | 'UNDEFINED';
  readonly nature: 'COUNTED' | 'REPORTED';
  readonly bound: 'EXACT' | 'AT_LEAST' | 'BELOW' | 'ABOUT';
  readonly asOf: Date;
  readonly source: string;
}

/** What came of the rows: the measure, and how many there were. */
export interface Value {
  readonly value: number | null;
  readonly rows: number;
  /** How many of them have what is added up. */
  readonly measured: number;
}

interface Told {
  readonly register: Pick<Register, 'keeper' | 'term'>;
  readonly value: Value;
  readonly region: string;
  readonly unit: string;
  readonly asOf: Date;
  /** Whether no rows at all make zero; an average of nothing is nothing. */
  readonly counts: boolean;
  /** Whether rows may be missing that the caller may not know of. */
  readonly partly?: boolean;
  /** Regions from which the register is collected. */
  readonly collected: readonly string[];
}

/** Zero where rows are collected and there are none; nothing where nobody collects them. */
export function figureOf({ value, region, counts, collected, partly = false, ...told }: Told): Figure {
  const found = value.value ?? (counts ? 0 : null);
  const whole = collected.some((each) => covers(each, region));
  const there = whole || value.rows > 0 || collected.some((each) => covers(region, each));
  // What no row has told adds up to nothing, and not to zero.
  const isTold = found !== null && (value.rows === 0 || value.measured > 0);
  const status = !there
    ? 'NOT_COLLECTED'
    : !isTold
      ? 'UNDEFINED'
      : whole && !partly && value.measured === value.rows
        ? 'KNOWN'
        : 'PARTIAL';
  return {
    value: status === 'KNOWN' || status === 'PARTIAL' ? found : null,
    unit: told.unit,
    status,
    nature: 'COUNTED',
    bound: 'EXACT',
    asOf: told.asOf,
    source: `${told.register.keeper}：${told.register.term}`,
  };
}

/** The regions from which a register is collected. */
export async function collectedIn(query: Query, type: string): Promise<string[]> {
  const rows = await query<{ code: string }>(
    sql`SELECT region_code AS code FROM register_collection WHERE register = ${type}`,
  );
  return rows.map(({ code }) => code);
}
