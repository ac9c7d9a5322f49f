import { open } from 'node:fs/promises';
import type { Line } from '../../../kit/ledger/stores.ts';
import { Mistaken } from '../operator.ts';

const BUFFER = 2 ** 16;

/** Passes lines on, and writes each into a new file: evidence that lies there already is not written over. */
export async function* copied(lines: AsyncIterable<Line>, file: string): AsyncGenerator<Line> {
  const handle = await open(file, 'wx').catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    throw new Mistaken(`${file} is there already: export into another folder.`, { cause: error });
  });
  try {
    let text = '';
    for await (const line of lines) {
      text += `${line.text}\n`;
      if (text.length > BUFFER) {
        await handle.write(text);
        text = '';
      }
      yield line;
    }
    await handle.write(text);
  } finally {
    await handle.close();
  }
}
