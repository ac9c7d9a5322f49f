import type { SizedHouse } from './house.ts';
import type { List } from './questions.ts';

const ROWS = 100_000;
const STEP = 10_000;

/** How an export went on: memory and time at every so many rows. */
export interface Exported {
  readonly list: string;
  readonly marks: readonly { readonly rows: number; readonly resident: number; readonly seconds: number }[];
}

/** Exports a list's first rows, and looks at the process's memory on the way. */
export async function measureExport(house: SizedHouse, list: List, within: string): Promise<Exported> {
  const began = performance.now();
  const query = `{ ${list.name}(within: "${within}") { nodes { ${list.leaves} } } }`;
  const response = await house.post('/export', { query });
  const marks: { rows: number; resident: number; seconds: number }[] = [];
  let rows = 0;
  for await (const chunk of response.body ?? []) {
    // Every row ends its line, and nothing else does: a line break within a value is written as an escape.
    for (const byte of chunk as Uint8Array) {
      if (byte !== 0x0a || ++rows % STEP !== 0) continue;
      const seconds = (performance.now() - began) / 1000;
      marks.push({ rows, resident: await house.tell('resident'), seconds });
    }
    if (rows >= ROWS) break;
  }
  if (!response.ok) throw new Error(`The export of ${list.name} was refused: ${response.status}.`);
  return { list: list.name, marks };
}

/** The process may grow until the first rows are under way; from there on more rows must not mean more memory. */
export function growthOf({ marks }: Exported): number {
  const [, ...settled] = marks;
  const first = settled[0]?.resident ?? 1;
  return Math.max(first, ...settled.map(({ resident }) => resident)) / first;
}
