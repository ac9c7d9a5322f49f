import { type Sql, join, raw, sqltag as sql } from '@prisma/client/runtime/client';
import { badInput } from '../http/badInput.ts';
import { scopeAsked } from '../regions/asked.ts';
import { screaming } from './names.ts';
import type { Register, RegisterField } from './register.ts';
import type { RegisterTable } from './tables.ts';

/** What a list or a figure is narrowed down by, as GraphQL hands it over. */
export interface Narrowing {
  readonly within?: string | null | undefined;
  readonly filter?: Filter | null | undefined;
  readonly on?: Date | null | undefined;
}

export type Filter = Readonly<Record<string, unknown>>;

const MOST_VALUES = 200;
const LONGEST_TEXT = 100;
export const ALL = sql`TRUE`;

/** The condition on the register's table `t`. */
export function narrow(of: RegisterTable, { within, filter, on }: Narrowing): Sql {
  return join([inRegion(of, within), inForceOn(of, on), fits(of, filter)], ' AND ');
}

/** Whether a list tells of what is not open: that it is there, or that it fits, or where it stands. */
export function isGuarded(
  { place, filters, orders, text, lasts }: Register,
  { filter, on, orderBy }: Narrowing & { readonly orderBy?: string | null | undefined },
): boolean {
  const asked = (name: string) => filter?.[name] != null;
  const used = [
    ...filters.filter(({ name }) => asked(name)),
    ...(asked('text') ? text : []),
    ...(on == null ? [] : (lasts ?? [])),
    ...orders.filter(({ name }, at) =>
      orderBy == null ? at === 0 : orderBy.startsWith(`${screaming(name)}_`),
    ),
  ];
  return place.closed || used.some(({ reads }) => reads.length > 0);
}

/** ':' follows '9', so the range holds just the codes that begin with the scope, and an index finds them. */
export function inRegion({ register, column }: RegisterTable, within: string | null | undefined): Sql {
  const scope = within == null ? '' : scopeAsked(within);
  if (scope === '') return ALL;
  const place = raw(column(register.place.property));
  return sql`t.${place} >= ${scope} AND t.${place} < ${`${scope}:`}`;
}

export function inForceOn({ register: { lasts }, column }: RegisterTable, on: Date | null | undefined): Sql {
  if (on == null || lasts === null) return ALL;
  const [since, until] = lasts;
  const from = sql`t.${raw(column(since.property))}`;
  const to = sql`t.${raw(column(until.property))}`;
  // Where nobody has noted the first day, a row is in force until its last.
  const begun = since.nonNull
    ? sql`${from} <= ${on}::date`
    : sql`(${from} IS NULL OR ${from} <= ${on}::date)`;
  return sql`${begun} AND (${to} IS NULL OR ${to} >= ${on}::date)`;
}

/** What a filter asks for; without one, everything fits. */
export function fits(of: RegisterTable, filter: Filter | null | undefined): Sql {
  const conditions: Sql[] = [];
  for (const [name, value] of Object.entries(filter ?? {})) {
    if (value == null) continue;
    if (name === 'ids') conditions.push(oneOf(sql`t.${raw(of.register.key)}`, value as string[]));
    else if (name === 'text') conditions.push(...textIn(of, value as string));
    else conditions.push(...condition(of, fieldIn(of.register, name), value));
  }
  return conditions.length === 0 ? ALL : join(conditions, ' AND ');
}

function fieldIn({ filters, type }: Register, name: string): RegisterField {
  const field = filters.find((each) => each.name === name);
  if (field === undefined) throw new Error(`${type} has no filter ${name}.`);
  return field;
}

function condition(of: RegisterTable, field: RegisterField, value: unknown): Sql[] {
  const column = sql`t.${raw(of.column(field.property))}`;
  switch (field.kind) {
    case 'boolean':
      return [sql`${column} = ${value}`];
    case 'date':
    case 'moment':
      return daysBetween(field, column, value as { from?: Date | null; to?: Date | null });
    case 'int':
    case 'float':
      return numbersBetween(field, column, value as { min?: number | null; max?: number | null });
    case 'enum':
      return [
        field.list
          ? sql`${column}::text[] && ${few(value as string[])}::text[]`
          : sql`${column} = ANY(${few(value as string[])}::text[]::${raw(`"${field.type}"`)}[])`,
      ];
    case 'text':
    case 'reference':
      return [
        field.list ? sql`${column} && ${few(value as string[])}::text[]` : oneOf(column, value as string[]),
      ];
  }
}

/** A moment belongs to its civil day in China. */
function daysBetween(
  { kind, name }: RegisterField,
  column: Sql,
  { from, to }: { from?: Date | null; to?: Date | null },
): Sql[] {
  if (from != null && to != null && from > to) throw backwards(name, 'from', 'to');
  const at = (day: Date, plus: number) =>
    kind === 'date'
      ? sql`(${day}::date + ${plus}::int)`
      : sql`((${day}::date + ${plus}::int)::timestamp AT TIME ZONE 'Asia/Shanghai')`;
  return [
    ...(from == null ? [] : [sql`${column} >= ${at(from, 0)}`]),
    ...(to == null ? [] : [sql`${column} < ${at(to, 1)}`]),
  ];
}

function numbersBetween(
  { name }: RegisterField,
  column: Sql,
  { min, max }: { min?: number | null; max?: number | null },
): Sql[] {
  if (min != null && max != null && min > max) throw backwards(name, 'min', 'max');
  return [
    ...(min == null ? [] : [sql`${column} >= ${min}::float8`]),
    ...(max == null ? [] : [sql`${column} <= ${max}::float8`]),
  ];
}

/** Nothing lies in such a range, and an answer of nothing would hide the mistake. */
function backwards(field: string, least: string, most: string) {
  return badInput(
    `Nothing lies in this range of ${field}: its "${least}" is beyond its "${most}". Exchange the two, or leave one out.`,
  );
}

function oneOf(column: Sql, values: readonly string[]): Sql {
  return sql`${column} = ANY(${few(values)}::text[])`;
}

function few(values: readonly string[]): string[] {
  if (values.length <= MOST_VALUES) return [...values];
  throw badInput(
    `A filter takes at most ${MOST_VALUES} values, and this one has ${values.length}: ask in parts.`,
  );
}

/** The index on one and two letters finds the candidates, also for the two-letter words that Chinese is full of. */
function textIn(of: RegisterTable, text: string): Sql[] {
  const sought = text.trim().toLowerCase();
  if (sought === '') return [];
  if (sought.length > LONGEST_TEXT)
    throw badInput(`A text to search for has at most ${LONGEST_TEXT} letters: send a shorter one.`);
  const searched = searchedText(of);
  return [
    sql`grams(${searched}) @> grams(${sought}::text)`,
    sql`position(${sought}::text IN lower(${searched})) > 0`,
  ];
}

/** The text of a row that is searched, as its index has it. */
function searchedText({ register, column }: RegisterTable): Sql {
  return raw(searchedColumns(register.text.map(({ property }) => `t."${column(property)}"`)));
}

export function searchedColumns(columns: readonly string[]): string {
  return columns.map((each) => `coalesce(${each}, '')`).join(` || chr(10) || `);
}
