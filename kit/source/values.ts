import type { RegisterField } from '../register/register.ts';
import type { FieldMapping } from './file.ts';

/** Why something cannot be taken over; the sentence names no value. */
export interface Wrong {
  readonly code:
    | 'NO_KEY'
    | 'NOT_AS_DESCRIBED'
    | 'UNREADABLE'
    | 'UNKNOWN_VALUE'
    | 'MISSING'
    | 'UNKNOWN_REGION'
    | 'MISSING_REFERENCE'
    | 'CONSTRAINT'
    | 'STILL_REFERRED_TO';
  readonly field: string | null;
  readonly reason: string;
}

export type Converted = { readonly value: unknown } | { readonly wrong: Wrong };

/** A value of the source as the register's column takes it. Nothing and an empty text are both nothing. */
export function convert(field: RegisterField, mapping: FieldMapping, given: unknown): Converted {
  if ('always' in mapping) return { value: mapping.always };
  const told = mapping.values ? translated(mapping.values, given) : (given ?? null);
  if (told === undefined)
    return wrong(field, 'UNKNOWN_VALUE', `has a value that its list of values does not name`);
  if (told === null || told === '')
    return field.nonNull
      ? wrong(field, 'MISSING', 'says nothing, and the register needs it')
      : { value: null };
  if (!field.list) return one(field, mapping.prefix ?? '', told);
  if (!Array.isArray(told)) return wrong(field, 'UNREADABLE', 'is no list');
  const each = told.map((item) => one(field, mapping.prefix ?? '', item));
  const bad = each.find((item) => 'wrong' in item);
  return bad ?? { value: each.map((item) => ('value' in item ? item.value : null)) };
}

/** By the list of values: `undefined` where it does not name this one. What is nothing may be named as ''. */
function translated(values: Readonly<Record<string, unknown>>, given: unknown): unknown {
  if (Array.isArray(given)) {
    const items = given.map((item) => translated(values, item));
    return items.includes(undefined) ? undefined : items;
  }
  const text = plain(given ?? '');
  return Object.hasOwn(values, text) ? values[text] : text === '' ? null : undefined;
}

/** How a value is written where it is compared; what has no plain form matches nothing. */
export function plain(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : '\0';
}

const BOOLEANS: Readonly<Record<string, boolean>> = { true: true, false: false, '1': true, '0': false };

function one(field: RegisterField, prefix: string, given: unknown): Converted {
  const text = plain(given).trim();
  if (text.includes('\0')) return wrong(field, 'UNREADABLE', 'is no plain value');
  switch (field.kind) {
    case 'enum':
      return field.values.includes(text)
        ? { value: text }
        : wrong(field, 'UNKNOWN_VALUE', `has a value that ${field.type} does not know`);
    case 'boolean': {
      const found = BOOLEANS[text.toLowerCase()];
      return found === undefined ? wrong(field, 'UNREADABLE', 'is neither true nor false') : { value: found };
    }
    case 'int':
    case 'float':
      return number(field, given, text);
    case 'date': {
      const day = dayIn(text);
      return day === null ? wrong(field, 'UNREADABLE', 'is no day') : { value: day };
    }
    case 'moment': {
      const moment = momentIn(text);
      return moment === null ? wrong(field, 'UNREADABLE', 'is no moment') : { value: moment.toISOString() };
    }
    case 'text':
    case 'reference':
      // A number that JSON has rounded is another key.
      return typeof given === 'number' && Number.isInteger(given) && !Number.isSafeInteger(given)
        ? wrong(field, 'UNREADABLE', 'is a number too large for JSON: the source must write it as text')
        : { value: `${prefix}${text}` };
  }
}

function number(field: RegisterField, given: unknown, text: string): Converted {
  const found =
    typeof given === 'number'
      ? given
      : /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text)
        ? Number(text)
        : NaN;
  const fits =
    field.kind === 'float' ? Number.isFinite(found) : Number.isInteger(found) && Math.abs(found) < 2 ** 31;
  return fits
    ? { value: found }
    : wrong(field, 'UNREADABLE', field.kind === 'float' ? 'is no number' : 'is no whole number');
}

const DAY = /^(\d{4})([-/.]?)(\d{2})\2(\d{2})$/;

/** `2026-11-23`, `2026/11/23` or `20261123`; of a moment, its civil day in China. */
export function dayIn(text: string): string | null {
  const [, year = '', , month = '', day = ''] = DAY.exec(text) ?? [];
  if (year === '') {
    const moment = momentIn(text);
    return moment && new Date(moment.getTime() + EAST_8).toISOString().slice(0, 10);
  }
  const written = `${year}-${month}-${day}`;
  const read = new Date(`${written}T00:00:00Z`);
  // JavaScript takes 30 February for a day in March.
  return !Number.isNaN(read.getTime()) && read.toISOString().startsWith(written) ? written : null;
}

const MOMENT = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)\s*(Z|[+-]\d{2}(?::?\d{2})?)?$/i;
const EAST_8 = 8 * 3_600_000;

/** A moment in ISO 8601, with a blank for the T or not; without a zone it is meant in China. */
export function momentIn(text: string): Date | null {
  const [, day, time, zone = '+08:00'] = MOMENT.exec(text.trim()) ?? [];
  if (day === undefined || time === undefined || dayIn(day) === null) return null;
  const offset = /^z$/i.test(zone)
    ? 'Z'
    : zone.length === 3
      ? `${zone}:00`
      : zone.replace(/^(...)(\d\d)$/, '$1:$2');
  const moment = new Date(`${day}T${time}${offset}`);
  return Number.isNaN(moment.getTime()) ? null : moment;
}

function wrong({ name }: RegisterField, code: Wrong['code'], what: string): { wrong: Wrong } {
  return { wrong: { code, field: name, reason: `${name} ${what}.` } };
}
