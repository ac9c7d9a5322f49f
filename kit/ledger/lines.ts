import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import path from 'node:path';
import type { Line } from './stores.ts';

/** Longer than any entry: a file without line breaks is no ledger, and would fill the memory. */
const LONGEST_LINE = 64 * 2 ** 20;

/** A file holds something else than lines of JSON. */
export class NoLines extends Error {}

/** The lines of some files in turn; empty ones are passed over. */
export async function* linesOf(files: readonly string[]): AsyncGenerator<Line> {
  const sizes = await Promise.all(files.map(async (file) => (await stat(file)).size));
  const whole = sizes.reduce((one, other) => one + other, 0);
  let before = 0;
  for (const [index, file] of files.entries()) {
    let number = 0;
    for await (const { text, read } of textLines(file)) {
      number += 1;
      if (text.trim() !== '')
        yield { text, place: `${path.basename(file)}:${number}`, part: (before + read) / whole };
    }
    before += sizes[index] ?? 0;
  }
}

/** Split at \n alone: `readline` takes U+2028 for the end of a line, which JSON may have in a string. */
async function* textLines(file: string): AsyncGenerator<{ text: string; read: number }> {
  const stream = createReadStream(file, 'utf8');
  let rest = '';
  for await (const chunk of stream) {
    const parts = `${rest}${String(chunk)}`.split('\n');
    rest = parts.pop() ?? '';
    if (rest.length > LONGEST_LINE) throw new NoLines(`${file} has no lines: it is no export of a ledger.`);
    for (const text of parts) yield { text, read: stream.bytesRead };
  }
  yield { text: rest, read: stream.bytesRead };
}
