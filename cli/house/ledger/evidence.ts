import path from 'node:path';
import { mkdir } from 'node:fs/promises';
import { type Database, openDatabase } from '../../../kit/database/connect.ts';
import { linesOf } from '../../../kit/ledger/lines.ts';
import { postgresEntries } from '../../../kit/ledger/postgres/entries.ts';
import { postgresHeads } from '../../../kit/ledger/postgres/heads.ts';
import { ledgerSchemas } from '../../../kit/ledger/postgres/tables.ts';
import type { Line } from '../../../kit/ledger/stores.ts';
import { Mistaken } from '../operator.ts';
import type { Asked } from './arguments.ts';
import { copied } from './copied.ts';

/** Entries and heads, from files or from databases, each read once. */
export interface Evidence {
  heads(): AsyncIterable<Line>;
  entries(): AsyncIterable<Line>;
  close(): Promise<void>;
}

type Asking = Pick<Asked, 'entries' | 'heads' | 'databases' | 'exportTo'>;

export async function openEvidence({ entries, heads, databases, exportTo }: Asking): Promise<Evidence> {
  if (databases.length === 0)
    return {
      heads: () => files(heads),
      entries: () => files(entries),
      close: () => Promise.resolve(),
    };

  const holding: Database[] = [];
  const close = async () => void (await Promise.all(holding.map((database) => database.close())));
  try {
    for (const url of databases) holding.push(...(await ledgersIn(url)));
    if (exportTo !== null) await mkdir(exportTo, { recursive: true });
  } catch (error) {
    await close();
    throw error;
  }
  const kept = (lines: AsyncIterable<Line>, name: string) =>
    exportTo === null ? lines : copied(lines, path.join(exportTo, name));
  const ofDatabases = (read: (database: Database) => AsyncIterable<Line>) => holding.map(read);
  return {
    // Heads first: whatever they speak of is then among the entries.
    heads: () =>
      kept(inTurn([...ofDatabases((each) => postgresHeads(each).read()), files(heads)]), 'heads.ndjson'),
    entries: () => kept(inTurn(ofDatabases((each) => postgresEntries(each).read())), 'entries.ndjson'),
    close,
  };
}

/** A connection for each schema with a ledger. */
async function ledgersIn(url: string): Promise<Database[]> {
  const looking = openDatabase({ url, schema: 'public', connections: 1 });
  try {
    const schemas = await ledgerSchemas(looking);
    if (schemas.length === 0)
      throw new Mistaken(`No ledger lies in the database ${new URL(url).pathname.slice(1)}.`);
    return schemas.map((schema) => openDatabase({ url, schema, connections: 1 }));
  } finally {
    await looking.close();
  }
}

async function* files(names: readonly string[]): AsyncGenerator<Line> {
  try {
    yield* linesOf(names);
  } catch (error) {
    const { code, path: file = 'a file' } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') throw new Mistaken(`There is no file ${file}.`, { cause: error });
    if (code === 'EISDIR')
      throw new Mistaken(`${names.join(' or ')} is a folder: name its files.`, { cause: error });
    if (code === 'EACCES') throw new Mistaken(`No permission to read ${file}.`, { cause: error });
    throw error;
  }
}

async function* inTurn(sources: readonly AsyncIterable<Line>[]): AsyncGenerator<Line> {
  for (const [index, source] of sources.entries())
    for await (const line of source) yield { ...line, part: (index + line.part) / sources.length };
}
