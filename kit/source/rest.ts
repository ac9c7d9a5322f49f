import type { ListOperation, RestFile } from './file.ts';
import { RestFailed, getJson } from './get.ts';
import { fieldsRead, keyOf } from './mapping.ts';
import type { Description, Operation } from './openapi.ts';
import { type Reading, type Source, SourceFailed, type SourcePage, type SourceRow } from './source.ts';
import { dayIn, momentIn, plain } from './values.ts';

/** Where reading stands: since when rows may have changed, and while a walk is under way how far it is. */
interface Cursor {
  readonly since: string | null;
  readonly reached: string | null;
  readonly page: string | number | null;
  readonly seen: number;
}

const START: Cursor = { since: null, reached: null, page: null, seen: 0 };

export interface RestOptions {
  readonly file: RestFile;
  readonly description: Description;
  readonly server: string;
  readonly token: string | null;
  readonly now: () => Date;
}

/** A list operation for each register, as the system's OpenAPI document describes it. */
export function openRest({ file, description, server, token, now }: RestOptions): Source {
  const deadlineMilliseconds = file.deadline * 1_000;
  const mostBytes = file.megabytes * 1024 * 1024;

  function partsOf(register: string) {
    const mapping = file.registers[register];
    const operation = mapping && description.operation(mapping.list.operation);
    if (mapping === undefined || operation?.validate === undefined)
      throw new Error(`${register} is listed by no operation.`);
    return { mapping, operation, validate: operation.validate };
  }

  async function ask(register: string, cursor: Cursor, { limit, signal }: Reading) {
    const { mapping, operation, validate } = partsOf(register);
    const { list } = mapping;
    const size = Math.min(limit, parameter(operation, list.limit)?.maximum ?? limit);
    const url = addressOf(server, operation, list, cursor, { size, overlap: file.overlap });
    const answer = await getJson(url, { token, deadlineMilliseconds, mostBytes, signal });
    const path = stepsOf(list.rows);
    const rows = at(answer, path);
    const breaches = validate(answer);
    const envelope = breaches.find((breach) => !isIn(path, breach.path));
    if (envelope || !Array.isArray(rows))
      throw new SourceFailed(
        `${url.origin}${url.pathname} does not answer as its document says: ${envelope ? `/${envelope.path.join('/')} ${envelope.promise}` : `${list.rows} is no list`}.`,
      );
    const found = rows.map((row: unknown, index): SourceRow => {
      const breach = breaches.find((each) => each.path[path.length] === String(index));
      const values = Object.fromEntries(fieldsRead(mapping).map((name) => [name, at(row, stepsOf(name))]));
      if (breach === undefined) return { values };
      return {
        values,
        broken: { field: breach.path.slice(path.length + 1).join('.') || 'the row', promise: breach.promise },
      };
    });
    return { rows: found, ...following(list, cursor, { answer, count: rows.length, size }) };
  }

  async function changes(register: string, cursor: string | null, reading: Reading): Promise<SourcePage> {
    const from = cursor === null ? START : (JSON.parse(cursor) as Cursor);
    const { mapping } = partsOf(register);
    const page = await ask(register, from, reading).catch((error: unknown) => {
      // The system no longer knows the page at which we stopped: the walk begins again.
      const forgotten = error instanceof RestFailed && [400, 404, 410].includes(error.status ?? 0);
      if (from.page === null || !forgotten) throw error;
      return ask(register, { ...START, since: from.since }, reading);
    });
    const moments = page.rows.map(
      ({ values }) => momentIn(plain(values[mapping.updatedAt] ?? ''))?.toISOString() ?? '',
    );
    const reached =
      [from.reached ?? '', ...moments].reduce((one, other) => (one > other ? one : other)) || null;
    const next: Cursor =
      page.next === null
        ? { ...START, since: earlier(reached ?? from.since, now()) }
        : { since: from.since, reached, page: page.next, seen: page.seen };
    return { rows: page.rows, cursor: JSON.stringify(next), more: page.next !== null };
  }

  async function* keys(register: string, reading: Reading): AsyncIterable<string[]> {
    const { mapping } = partsOf(register);
    for (let cursor: Cursor | null = START; cursor !== null;) {
      const page: { rows: SourceRow[]; next: string | number | null; seen: number } = await ask(
        register,
        cursor,
        reading,
      );
      yield page.rows.map(({ values }) => keyOf(mapping, values));
      cursor = page.next === null ? null : { ...START, page: page.next, seen: page.seen };
    }
  }

  return { changes, keys, close: async () => undefined };
}

interface Answered {
  readonly answer: unknown;
  readonly count: number;
  readonly size: number;
}

/** The next page by its cursor or its number; null where this was the last. */
function following(list: ListOperation, { page, seen }: Cursor, { answer, count, size }: Answered) {
  const all = seen + count;
  if (list.next !== undefined) {
    const next = at(answer, stepsOf(list.next));
    const known = typeof next === 'string' || typeof next === 'number' ? next : '';
    if (known !== '' && known === page)
      throw new SourceFailed(`${list.operation} answers again and again with the same cursor.`);
    return { next: known === '' ? null : known, seen: all };
  }
  if (list.page === undefined) return { next: null, seen: all };
  const total = list.total === undefined ? undefined : Number(at(answer, stepsOf(list.total)));
  const more = count > 0 && (total === undefined ? count >= size : all < total);
  return { next: more ? Number(page ?? 1) + 1 : null, seen: all };
}

function addressOf(
  server: string,
  operation: Operation,
  list: ListOperation,
  { since, page }: Cursor,
  { size, overlap }: { size: number; overlap: number },
): URL {
  const url = new URL(`${server.replace(/\/$/, '')}${operation.path}`);
  for (const [name, value] of Object.entries(list.query)) url.searchParams.set(name, value);
  if (list.limit !== undefined) url.searchParams.set(list.limit, String(size));
  if (list.page !== undefined) url.searchParams.set(list.page, String(page ?? 1));
  if (list.cursor !== undefined && page !== null) url.searchParams.set(list.cursor, String(page));
  if (list.since !== undefined && since !== null) {
    const from = new Date(Date.parse(since) - overlap * 1_000);
    url.searchParams.set(list.since, momentAs(parameter(operation, list.since)?.format, from));
  }
  return url;
}

/** As the parameter's format says; without one, as most systems in China write it: on China's clock, to the second. */
function momentAs(format: string | undefined, moment: Date): string {
  if (format === 'date-time') return moment.toISOString();
  if (format === 'date') return dayIn(moment.toISOString()) ?? '';
  return new Date(moment.getTime() + 8 * 3_600_000).toISOString().slice(0, 19).replace('T', ' ');
}

function parameter({ parameters }: Operation, name: string | undefined) {
  return parameters.find((each) => each.name === name);
}

/** A row from the future would otherwise hide everything that comes before it. */
function earlier(moment: string | null, now: Date): string | null {
  return moment !== null && moment > now.toISOString() ? now.toISOString() : moment;
}

export function stepsOf(path: string): string[] {
  return path === '' ? [] : path.split('.');
}

function at(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (inner, step) =>
      typeof inner === 'object' && inner !== null ? (inner as Record<string, unknown>)[step] : undefined,
    value,
  );
}

/** Whether a place in the answer lies in one of the rows. */
function isIn(rows: readonly string[], path: readonly string[]): boolean {
  return path.length > rows.length && rows.every((step, index) => path[index] === step);
}
