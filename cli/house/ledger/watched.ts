import type { Line } from '../../../kit/ledger/stores.ts';
import { grouped } from '../progress.ts';

const TELL_MILLISECONDS = 2_000;

/** Passes lines on, and says now and then how far it is; short work says nothing. */
export async function* watched(
  lines: AsyncIterable<Line>,
  output: { write(text: string): unknown },
  { every = TELL_MILLISECONDS, now = () => Date.now() } = {},
): AsyncGenerator<Line> {
  let told = now();
  let read = 0;
  for await (const line of lines) {
    read += 1;
    if (now() - told >= every) {
      output.write(`${grouped(read)} entries checked, ${Math.floor(line.part * 100)}%…\n`);
      told = now();
    }
    yield line;
  }
}
