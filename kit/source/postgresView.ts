import pg from 'pg';
import type { ViewFile } from './file.ts';
import { fieldsRead } from './mapping.ts';
import { type Reading, type Source, SourceFailed, type SourcePage } from './source.ts';

/** Where reading stands: the moment from which rows may have changed, and while a walk is under way its last row. */
interface Cursor {
  readonly since: string | null;
  readonly after: readonly [at: string, key: string] | null;
}

/** A read-only view for each register in another PostgreSQL; rows come in the order of their last change. */
export function openPostgresView(file: ViewFile, url: string): Source {
  const milliseconds = file.deadline * 1_000;
  const pool = new pg.Pool({
    connectionString: url,
    max: 2,
    connectionTimeoutMillis: milliseconds,
    // The server ends what takes too long; where the server is silent, we do.
    statement_timeout: milliseconds,
    query_timeout: milliseconds + 1_000,
    options: `-c default_transaction_read_only=on -c TimeZone=${file.timeZone} -c DateStyle=ISO`,
    types: { getTypeParser: parserOf },
  });
  pool.on('error', () => undefined);

  async function query<Row extends object>(
    text: string,
    values: readonly unknown[],
    signal: AbortSignal,
  ): Promise<Row[]> {
    signal.throwIfAborted();
    try {
      return (await pool.query<Row>(text, [...values])).rows;
    } catch (error) {
      throw new SourceFailed(sentenceOf(error), { cause: error });
    }
  }

  async function changes(
    register: string,
    cursor: string | null,
    { limit, signal }: Reading,
  ): Promise<SourcePage> {
    const { mapping, key, at, from } = partsOf(file, register);
    const { since, after } = cursor === null ? { since: null, after: null } : (JSON.parse(cursor) as Cursor);
    const columns = fieldsRead(mapping).map((name) => pg.escapeIdentifier(name));
    const parameters: unknown[] = [limit];
    const begin = (...values: unknown[]) => values.map((value) => `$${parameters.push(value)}`);
    const [one = '', other = ''] = after ? begin(...after) : since ? begin(since, file.overlap) : [];
    const where = after
      ? `WHERE (${at}, ${key}) > (${one}::timestamptz, ${other}::text)`
      : since
        ? `WHERE ${at} >= ${one}::timestamptz - make_interval(secs => ${other}::int)`
        : '';
    const rows = await query<Record<string, unknown>>(
      `SELECT ${columns.join(', ')}, ${at}::text AS "$at", ${key} AS "$key", now()::text AS "$now"
       FROM ${from} ${where} ORDER BY ${at}, ${key} LIMIT $1`,
      parameters,
      signal,
    );
    const last = rows.at(-1);
    const more = rows.length === limit && typeof last?.['$at'] === 'string';
    const next: Cursor = more
      ? { since, after: [String(last['$at']), String(last['$key'])] }
      : { since: await until(last, after?.[0] ?? since, signal), after: null };
    return { rows: rows.map((values) => ({ values })), cursor: JSON.stringify(next), more };
  }

  /** A row from the future would otherwise hide everything that comes before it. */
  async function until(
    last: Record<string, unknown> | undefined,
    before: string | null,
    signal: AbortSignal,
  ) {
    const reached = last?.['$at'] ?? before;
    if (reached === null) return null;
    const [found] = await query<{ at: string }>(
      'SELECT least($1::timestamptz, now())::text AS at',
      [reached],
      signal,
    );
    return found?.at ?? null;
  }

  async function* keys(register: string, { limit, signal }: Reading): AsyncIterable<string[]> {
    const { key, from } = partsOf(file, register);
    for (let after: string | null = ''; after !== null;) {
      const rows: { key: string }[] = await query(
        `SELECT ${key} AS key FROM ${from} WHERE ${key} > $1 ORDER BY 1 LIMIT $2`,
        [after, limit],
        signal,
      );
      yield rows.map((row) => row.key.trim());
      after = rows.length < limit ? null : (rows.at(-1)?.key ?? null);
    }
  }

  return { changes, keys, close: () => pool.end() };
}

function partsOf(file: ViewFile, register: string) {
  const mapping = file.registers[register];
  if (mapping === undefined) throw new Error(`${register} is kept in no view.`);
  return {
    mapping,
    key: `${pg.escapeIdentifier(mapping.key.from)}::text`,
    at: `${pg.escapeIdentifier(mapping.updatedAt)}::timestamptz`,
    from: mapping.view
      .split('.')
      .map((part) => pg.escapeIdentifier(part))
      .join('.'),
  };
}

const BOOLEAN = 16;
/** Lists of character, text and whole numbers. */
const LISTS = [1000, 1005, 1007, 1009, 1014, 1015, 1016];

/** Values stay as PostgreSQL writes them: a number that JavaScript cannot hold and a day without a zone are not bent. */
function parserOf(oid: number): (text: string) => unknown {
  if (oid === BOOLEAN) return (text) => text === 't';
  return LISTS.includes(oid) ? (text) => parseList(text) : (text) => text;
}

/** As pg itself reads a list of texts; its types know no numbers of lists. */
const parseList = (pg.types.getTypeParser as (oid: number) => (text: string) => unknown)(1009);

const MISSING: Readonly<Record<string, string>> = {
  '42P01': 'the view is not there',
  '42703': 'the view has not all columns that the mapping names',
  '42501': 'this user may not read the view',
  '28P01': 'the password is refused',
  '28000': 'the user is refused',
  '3D000': 'there is no such database',
  ECONNREFUSED: 'nothing listens at its address',
  ENOTFOUND: 'its address is not known',
  '57014': 'it took longer than the deadline',
  '22007': 'updatedAt is no moment in it',
};

/** A database's message quotes what it stumbled over; the code says enough. */
function sentenceOf(error: unknown): string {
  const { code } = error as { code?: unknown };
  const told =
    typeof code !== 'string' ? 'no answer within the deadline' : (MISSING[code] ?? `error ${code}`);
  return `The database of the source cannot be read: ${told}.`;
}
