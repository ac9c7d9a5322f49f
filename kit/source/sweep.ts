import type { Mirrored } from './mapping.ts';
import { type Source, SourceFailed } from './source.ts';
import { type Writer, type Written, writePage } from './write.ts';

/** As many may vanish whatever their share is. */
const ALWAYS_FEW = 10;
const PART = 1_000;

export interface Sweep {
  readonly source: Source;
  readonly limit: number;
  /** The share of a register's rows that may vanish at once. */
  readonly vanish: number;
  readonly signal: AbortSignal;
}

/**
 * Compares all keys: what is no longer in the source is removed. A list that shifts while it is read can leave a row
 * out, so only what two readings do not find counts as gone.
 * @returns what was removed, and whether the source has rows that were never read.
 */
export async function sweepRegister(
  writer: Writer,
  mirrored: Mirrored,
  options: Sweep,
): Promise<Written & { unread: boolean }> {
  const { register, table, mapping } = mirrored;
  const { client, system } = writer;
  const { rows } = await client.query<{ id: string; held: boolean }>(
    `SELECT _source_id AS id, TRUE AS held FROM "${table}" WHERE _source_system = $1
     UNION SELECT source_id, FALSE FROM source_refusal WHERE register = $2 AND NOT removal AND source_id <> ''`,
    [system, register.type],
  );
  const known = new Set(rows.map(({ id }) => id));
  const there = await keysOf(mirrored, options);
  const missing = [...known].filter((id) => !there.has(id));
  if (missing.length > 0) refuseVanishing(mirrored, { there, known, missing }, options.vanish);
  const again = missing.length > 0 ? await keysOf(mirrored, options) : there;
  const gone = missing.filter((id) => !again.has(id));
  const total = { written: 0, removed: 0, refused: 0 };
  for (let from = 0; from < gone.length; from += PART) {
    const part = await writePage(writer, mirrored, {
      rows: [],
      removed: gone.slice(from, from + PART),
      refused: [],
    });
    total.removed += part.removed;
    total.refused += part.refused;
  }
  // Rows that only say that they are gone are in the source, and never here.
  const unread = mapping.removed === undefined && [...there].some((id) => !known.has(id) && again.has(id));
  await client.query(
    'UPDATE source_cursor SET swept_at = now(), cursor = CASE WHEN $2 THEN NULL ELSE cursor END WHERE register = $1',
    [register.type, unread],
  );
  return { ...total, unread };
}

async function keysOf({ register }: Mirrored, { source, limit, signal }: Sweep): Promise<Set<string>> {
  const keys = new Set<string>();
  for await (const page of source.keys(register.type, { limit, signal }))
    for (const key of page) keys.add(key);
  return keys;
}

interface Compared {
  readonly there: ReadonlySet<string>;
  readonly known: ReadonlySet<string>;
  readonly missing: readonly string[];
}

/** A system that answers with half of its rows is at fault more often than half of them are gone. */
function refuseVanishing({ register }: Mirrored, { there, known, missing }: Compared, vanish: number): void {
  const many = missing.length > ALWAYS_FEW && missing.length > known.size * vanish;
  if (vanish < 1 && (there.size === 0 || many))
    throw new SourceFailed(
      `${register.type}: ${missing.length} of ${known.size} rows are missing in the source at once, which is taken for a fault of it: nothing is removed. Where it is right, set vanish to 1.`,
    );
}
