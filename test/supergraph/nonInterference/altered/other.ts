/** A column as PostgreSQL has it. */
export interface Column {
  readonly name: string;
  /** PostgreSQL's name of the type, `_text` for a list of texts. */
  readonly type: string;
  readonly isEnum: boolean;
  readonly nullable: boolean;
}

/** A number from 0 on that differs from row to row, the same in every run. */
const drawn = (column: Column, key: string) => `(hashtext(${key} || '${column.name}')::bigint & 2147483647)`;

/**
 * SQL for another value of the same kind in the row `o`: what is known may become unknown, and the other way round.
 * `among` is the condition on the rows that are changed, of which a reference takes its value.
 */
export function otherValue(column: Column, key: string, among: string): string {
  const number = drawn(column, key);
  const old = `o."${column.name}"`;
  const told = toldOtherwise(column, old, number, among, key);
  if (!column.nullable) return told;
  return `CASE WHEN ${old} IS NULL THEN CASE WHEN ${number} % 2 = 0 THEN ${newly(column, number)} END
    WHEN ${number} % 5 = 0 THEN NULL ELSE ${told} END`;
}

function toldOtherwise(column: Column, old: string, number: string, among: string, key: string): string {
  const { name, type, isEnum } = column;
  if (isEnum && type.startsWith('_')) return otherList(type.slice(1), old, number);
  if (isEnum) return otherOf(type, old, number);
  if (isReference(column)) return fromAnotherRow(name, among, key);
  switch (type) {
    case 'text':
      // A name for a name and a number for a number, and now and then what was never there.
      return `CASE ${number} % 3 WHEN 0 THEN ${newly(column, number)} ELSE ${fromAnotherRow(name, among, key)} || '改' END`;
    case '_text':
      return `CASE WHEN cardinality(${old}) = 0 THEN ARRAY['另'] ELSE (${old})[2:] END`;
    case 'bool':
      return `NOT ${old}`;
    case 'int4':
    case 'float8':
      return `(${old} + 1 + ${number} % 7)::${type}`;
    case 'date':
      return `(${old} + (1 + ${number} % 90)::int)`;
    case 'timestamptz':
      return `(${old} + interval '1 hour' * (1 + ${number} % 900))`;
    default:
      throw new Error(`${name} is a ${type}: say how it is changed.`);
  }
}

/** What stands where nothing stood. */
function newly(column: Column, number: string): string {
  const { name, type, isEnum } = column;
  if (isEnum) return type.startsWith('_') ? `'{}'::"${type.slice(1)}"[]` : `(enum_range(NULL::"${type}"))[1]`;
  if (isReference(column)) return `(SELECT max("${name}") FROM kept)`;
  switch (type) {
    case 'text':
      return `'新' || ${number}`;
    case '_text':
      return `ARRAY['另']`;
    case 'bool':
      return `${number} % 3 = 0`;
    case 'int4':
    case 'float8':
      return `(${number} % 9)::${type}`;
    case 'date':
      return `(date '2026-02-01' + (${number} % 200)::int)`;
    case 'timestamptz':
      return `(timestamptz '2026-02-01T00:00:00Z' + interval '1 hour' * (${number} % 4000))`;
    default:
      throw new Error(`${name} is a ${type}: say what it may be.`);
  }
}

/** A reference stays one: it takes the value of the next of the rows that are changed. */
function fromAnotherRow(name: string, among: string, key: string): string {
  const rows = `(PARTITION BY ${among} ORDER BY md5(${key}))`;
  return `coalesce(lead(o."${name}") OVER ${rows}, first_value(o."${name}") OVER ${rows}, o."${name}")`;
}

function isReference({ name, type }: Column): boolean {
  return type === 'text' && /_(id|code)$/.test(name);
}

function otherOf(type: string, old: string, number: string): string {
  const all = `enum_range(NULL::"${type}")`;
  const count = `cardinality(${all})`;
  return `(${all})[1 + (array_position(${all}, ${old}) + ${number} % greatest(${count} - 1, 1)) % ${count}]`;
}

function otherList(type: string, old: string, number: string): string {
  const one = `ARRAY[(enum_range(NULL::"${type}"))[1 + ${number} % cardinality(enum_range(NULL::"${type}"))]]`;
  return `CASE WHEN cardinality(${old}) = 0 THEN ${one} WHEN ${number} % 3 = 0 THEN (${old})[2:]
    ELSE (SELECT array_agg(DISTINCT each) FROM unnest(${old} || ${one}) each) END`;
}
