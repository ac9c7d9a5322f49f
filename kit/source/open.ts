import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import type { Database } from '../database/connect.ts';
import type { Log } from '../log.ts';
import type { RegisterTable } from '../register/tables.ts';
import { authorityOf, entrust, foreignRows, neededColumns } from './authority.ts';
import { type RestFile, type SourceFile, sourceFile } from './file.ts';
import { fitRegisters } from './fit.ts';
import { fieldsRead } from './mapping.ts';
import { type Mirror, createMirror } from './mirror.ts';
import { type Description, type Operation, readDescription } from './openapi.ts';
import { openPostgresView } from './postgresView.ts';
import { openRest, stepsOf } from './rest.ts';
import { type Source, SourceMistaken } from './source.ts';

/** What the operator says of a room's source. */
export interface SourceSettings {
  readonly file: string;
  /** The environment's variables whose names begin with `<ROOM>_SOURCE_`: addresses and tokens. */
  readonly secrets: Readonly<Record<string, string>>;
}

export interface SourceOptions {
  readonly room: string;
  readonly database: Database;
  readonly tables: ReadonlyMap<string, RegisterTable>;
  readonly settings: SourceSettings | null;
  readonly log: Log;
  readonly now: () => Date;
}

/**
 * Hands over to a department's own system the registers that the operator's file names, and all others to nobody:
 * from here on they take writes of the mirror alone.
 * @throws SourceMistaken with every mistake at once.
 */
export async function openMirror(options: SourceOptions): Promise<Mirror | null> {
  const { room, database, tables, settings, log, now } = options;
  if (settings === null) {
    const before = await authorityOf(database);
    if (before.length > 0) log.warn({ registers: before }, 'registers are kept here again');
    await entrust(database, '', []);
    return null;
  }
  const file = readFile(settings, room);
  const mistakes: string[] = [];
  const registers = fitRegisters(file, tables, await neededColumns(database), mistakes);
  if (!file.adopt)
    for (const { table, rows } of await foreignRows(database, registers, file.system))
      mistakes.push(
        `registers: ${table} already holds ${rows} rows that did not come from ${file.system}. Remove them, or say adopt: true, by which rows with the same key are taken over and the others stay.`,
      );
  const source = sourceOf(file, settings, { mistakes, now });
  if (source === null || mistakes.length > 0) throw new SourceMistaken(settings.file, mistakes);
  await entrust(database, file.system, registers);
  const { system, regions, page, vanish, every: seconds } = file;
  return createMirror({ room, system, database, source, registers, regions, page, vanish, seconds, log });
}

function readFile({ file }: SourceSettings, room: string): SourceFile {
  let written: unknown;
  try {
    written = parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new SourceMistaken(file, [
      `It cannot be read: ${error instanceof Error ? error.message : String(error)}`,
    ]);
  }
  const read = sourceFile(room.toUpperCase()).safeParse(written);
  if (read.success) return read.data;
  throw new SourceMistaken(
    file,
    read.error.issues.map(({ path: at, message }) => `${at.join('.') || 'The file'}: ${message}.`),
  );
}

interface Opening {
  readonly mistakes: string[];
  readonly now: () => Date;
}

function sourceOf(
  file: SourceFile,
  { file: name, secrets }: SourceSettings,
  { mistakes, now }: Opening,
): Source | null {
  const secret = (field: string, variable: string) => {
    const found = secrets[variable];
    if (found === undefined) mistakes.push(`${field}: the environment has no ${variable}.`);
    return found ?? '';
  };
  if (file.kind === 'view') {
    const url = secret('database', file.database);
    if (url !== '' && !/^postgres(ql)?:\/\/\S+$/.test(url))
      mistakes.push(
        `database: ${file.database} is no PostgreSQL address, such as postgresql://user:password@host/db.`,
      );
    return mistakes.length > 0 ? null : openPostgresView(file, url);
  }
  const token = file.token === undefined ? null : secret('token', file.token);
  const description = descriptionOf(path.resolve(path.dirname(name), file.document), mistakes);
  const server = file.server ?? description?.server ?? '';
  if (!URL.canParse(server) || !/^https?:/.test(server))
    mistakes.push(
      'server: neither this file nor the document says at which http or https address the system is.',
    );
  if (description === null) return null;
  mistakes.push(...unfit(file, description));
  return mistakes.length > 0 ? null : openRest({ file, description, server, token, now });
}

function descriptionOf(document: string, mistakes: string[]): Description | null {
  try {
    return readDescription(readFileSync(document, 'utf8'));
  } catch (error) {
    mistakes.push(`document: ${document} ${error instanceof Error ? error.message : 'cannot be read'}.`);
    return null;
  }
}

/** Where the mapping names what the document does not describe. */
function unfit(file: RestFile, description: Description): string[] {
  return Object.entries(file.registers).flatMap(([type, mapping]) => {
    const { list } = mapping;
    const at = `registers.${type}.list`;
    const operation = description.operation(list.operation);
    if (operation === undefined)
      return [`${at}.operation: the document has no GET operation ${list.operation}.`];
    if (operation.validate === undefined)
      return [
        `${at}.operation: the document does not describe what ${list.operation} answers in application/json.`,
      ];
    const told = [list.rows, list.next, list.total].filter((each) => each !== undefined);
    const fields = fieldsRead(mapping).map((each) => [...stepsOf(list.rows), '[]', ...stepsOf(each)]);
    return [
      ...parametersUnfit(operation, { ...list.query, ...given(list) }).map((mistake) => `${at}: ${mistake}`),
      ...[...told.map(stepsOf), ...fields]
        .filter((steps) => operation.answers(steps) === 'absent')
        .map(
          (steps) =>
            `${at}: the document knows no ${steps.join('.').replaceAll('.[]', '[]')} in what ${list.operation} answers.`,
        ),
    ];
  });
}

const given = ({ since, cursor, page, limit }: RestFile['registers'][string]['list']) =>
  Object.fromEntries(
    [since, cursor, page, limit].flatMap((name) => (name === undefined ? [] : [[name, '']])),
  );

function parametersUnfit({ parameters }: Operation, used: Readonly<Record<string, string>>): string[] {
  const unknown = Object.keys(used).filter(
    (name) => !parameters.some((each) => each.name === name && each.in === 'query'),
  );
  const missing = parameters.filter((each) => each.required && each.in !== 'header' && !(each.name in used));
  return [
    ...unknown.map((name) => `the operation has no query parameter ${name}.`),
    ...missing.map(({ name }) => `the operation needs ${name}, and query does not say it.`),
  ];
}
