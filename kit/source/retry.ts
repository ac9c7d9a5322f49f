import { type Batch, type Mirrored, mapRows } from './mapping.ts';
import { type Writer, type Written, writePage } from './write.ts';

const PART = 500;

/**
 * Tries once more what was set aside: what it lacked may have come since, in another register or in the mapping. Rows
 * go in from those that are referred to, removals the other way round.
 */
export async function retryRefused(writer: Writer, registers: readonly Mirrored[]): Promise<Written> {
  const total = { written: 0, removed: 0 };
  const steps = [
    ...registers.map((mirrored) => ({ mirrored, removal: false })),
    ...[...registers].reverse().map((mirrored) => ({ mirrored, removal: true })),
  ];
  for (const { mirrored, removal } of steps)
    for (let after: string | null = ''; after !== null;) {
      const rows: Refusal[] = await refusalsOf(writer, mirrored, removal, after);
      const { written, removed } = await writePage(writer, mirrored, batchOf(mirrored, rows, removal));
      total.written += written;
      total.removed += removed;
      after = rows.length < PART ? null : (rows.at(-1)?.id ?? null);
    }
  // They were counted when they were set aside.
  return { ...total, refused: 0 };
}

interface Refusal {
  readonly id: string;
  readonly row: Readonly<Record<string, unknown>> | null;
}

async function refusalsOf(
  { client }: Writer,
  { register }: Mirrored,
  removal: boolean,
  after: string,
): Promise<Refusal[]> {
  const { rows } = await client.query<Refusal>(
    `SELECT source_id AS id, row FROM source_refusal
     WHERE register = $1 AND removal = $2 AND source_id > $3 AND row IS NOT NULL ORDER BY source_id LIMIT ${PART}`,
    [register.type, removal, after],
  );
  return rows;
}

function batchOf(mirrored: Mirrored, rows: readonly Refusal[], removal: boolean): Batch {
  if (removal) return { rows: [], removed: rows.map(({ id }) => id), refused: [] };
  return mapRows(
    mirrored,
    rows.map(({ row }) => ({ values: row ?? {} })),
  );
}
