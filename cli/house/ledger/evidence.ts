import path from 'node:path';
import { mkdir } from 'node:fs/promises';
import { linesOf } from '../../../kit/ledger/lines.ts';
import type { Line } from '../../../kit/ledger/stores.ts';
import { Mistaken } from '../operator.ts';
import type { Asked } from './arguments.ts';
import { copied } from './copied.ts';
import { type Holding, openHolding } from './holdings.ts';

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

  const holdings: Holding[] = [];
  const close = async () => void (await Promise.all(holdings.map((holding) => holding.close())));
  try {
    for (const url of databases) holdings.push(await openHolding(url));
    if (exportTo !== null) await mkdir(exportTo, { recursive: true });
  } catch (error) {
    await close();
    throw error;
  }
  const kept = (lines: AsyncIterable<Line>, name: string) =>
    exportTo === null ? lines : copied(lines, path.join(exportTo, name));
  const read = (stores: readonly { read(): AsyncIterable<Line> }[]) => stores.map((store) => store.read());
  return {
    // Heads first: whatever they speak of is then among the entries.
    heads: () =>
      kept(inTurn([...read(holdings.flatMap((each) => each.heads)), files(heads)]), 'heads.ndjson'),
    entries: () => kept(inTurn(read(holdings.flatMap((each) => each.entries))), 'entries.ndjson'),
    close,
  };
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
