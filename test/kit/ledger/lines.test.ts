import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { linesOf } from '../../../kit/ledger/lines.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'concentric-lines-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function read(...texts: string[]) {
  const files = texts.map((_, index) => path.join(folder, `${index + 1}.ndjson`));
  for (const [index, file] of files.entries()) await writeFile(file, texts[index] ?? '');
  const found = [];
  for await (const { text, place } of linesOf(files)) found.push([place, text]);
  return found;
}

describe('the lines of files', () => {
  it('say where they stand', async () => {
    expect(await read('one\n\ntwo\n', 'three')).toEqual([
      ['1.ndjson:1', 'one'],
      ['1.ndjson:3', 'two'],
      ['2.ndjson:1', 'three'],
    ]);
  });

  it('end where a file says so, and not where Unicode does', async () => {
    expect(await read('"a\u2028b"\n"c\u2029d"\n')).toEqual([
      ['1.ndjson:1', '"a\u2028b"'],
      ['1.ndjson:2', '"c\u2029d"'],
    ]);
  });

  it('are whole across the pieces in which a file is read', async () => {
    const long = '某'.repeat(50_000);

    expect(await read(`${long}\n${long}\n`)).toEqual([
      ['1.ndjson:1', long],
      ['1.ndjson:2', long],
    ]);
  });

  it('are none in an empty file', async () => {
    expect(await read('', '\n')).toEqual([]);
  });
});
