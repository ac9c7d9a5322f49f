import { covers } from '../regions/scope.ts';
import type { Register } from './register.ts';
import { type Standing, asOf } from './standing.ts';

/** A number with what a reader needs to judge it, as the SDL's `Figure` has it. */
export interface Figure<Unit extends string = string> {
  readonly value: number | null;
  readonly unit: Unit;
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

/** What a row has published. */
export interface Published<Unit extends string> extends Pick<Figure<Unit>, 'value' | 'unit' | 'status'> {
  /** The day for which it stands. */
  readonly on: Date;
}

interface Told<Unit extends string> {
  readonly register: Pick<Register, 'keeper' | 'term'>;
  readonly value: Value;
  readonly region: string;
  readonly unit: Unit;
  /** The day that is asked about. */
  readonly on: Date;
  /** Whether no rows at all make zero; an average of nothing is nothing. */
  readonly counts: boolean;
  /** Whether rows may be missing that the caller may not know of. */
  readonly partly?: boolean;
  readonly standing: Standing;
}

/** A figure that a row holds as it was published, of its own day. */
export function publishedFigure<Unit extends string>(
  { keeper, term }: Pick<Register, 'keeper' | 'term'>,
  { value, unit, status, on }: Published<Unit>,
): Figure<Unit> {
  return { value, unit, status, nature: 'REPORTED', bound: 'EXACT', asOf: on, source: `${keeper}：${term}` };
}

/** Zero where rows are collected and there are none; nothing where nobody collects them. */
export function figureOf<Unit extends string>({
  value,
  region,
  counts,
  standing,
  partly = false,
  ...told
}: Told<Unit>): Figure<Unit> {
  const { collected } = standing;
  const found = value.value ?? (counts ? 0 : null);
  const whole = collected.some((each) => covers(each, region));
  const there = whole || value.rows > 0 || collected.some((each) => covers(region, each));
  // What no row has told adds up to nothing, and not to zero.
  const isTold = found !== null && (value.rows === 0 || value.measured > 0);
  const status = !there
    ? 'NOT_COLLECTED'
    : !isTold
      ? 'UNDEFINED'
      : whole && !partly && !standing.setAside && value.measured === value.rows
        ? 'KNOWN'
        : 'PARTIAL';
  return {
    value: status === 'KNOWN' || status === 'PARTIAL' ? found : null,
    unit: told.unit,
    status,
    nature: 'COUNTED',
    bound: 'EXACT',
    asOf: asOf(told.on, standing),
    source: `${told.register.keeper}：${told.register.term}`,
  };
}
