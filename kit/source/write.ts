import type pg from 'pg';
import { type Tried, bisect } from './bisect.ts';
import { type Batch, type MappedRow, type Mirrored, type RefusedRow, fingerprint } from './mapping.ts';

/** A connection of the room that holds the mirror's lock. */
export interface Writer {
  readonly client: pg.ClientBase;
  readonly system: string;
}

export interface Written {
  readonly written: number;
  readonly removed: number;
  readonly refused: number;
}

/**
 * Takes one page over in one transaction, with the cursor that leads to the next. What breaks a constraint is set
 * aside with the reason, and the rest goes in.
 * @param cursor Where the next page begins; nothing where rows are only tried again.
 */
export async function writePage(
  { client, system }: Writer,
  mirrored: Mirrored,
  { rows, removed, refused }: Batch,
  cursor?: { readonly text: string; readonly complete: boolean },
): Promise<Written> {
  const { register } = mirrored;
  await client.query('BEGIN');
  try {
    await client.query(`SELECT set_config('concentric.mirror', $1, true)`, [register.type]);
    await client.query('SET CONSTRAINTS ALL IMMEDIATE');
    const misplaced = await inUnknownRegions(client, mirrored, rows);
    const known = rows.filter(({ sourceId }) => !misplaced.some((each) => each.sourceId === sourceId));
    const upserted = await bisect(client, known, (part) => upsert(client, system, mirrored, part));
    const deleted = await bisect(client, removed.map(asRemoval), (part) =>
      remove(client, system, mirrored, part),
    );
    const set = [...refused, ...misplaced, ...upserted.refused, ...deleted.refused];
    await setAside(client, register.type, set, [...rows.map(({ sourceId }) => sourceId), ...removed]);
    if (cursor)
      await client.query(
        `UPDATE source_cursor SET cursor = $2, read_at = CASE WHEN $3 THEN now() ELSE read_at END WHERE register = $1`,
        [register.type, cursor.text, cursor.complete],
      );
    await client.query('COMMIT');
    return { written: upserted.changed, removed: deleted.changed, refused: set.length };
  } catch (error) {
    await client.query('ROLLBACK').catch(() => undefined);
    throw error;
  }
}

/** Where reading of a register stands; a cursor of another system or mapping is no good. */
export async function cursorOf(
  { client, system }: Writer,
  { register, mapping }: Mirrored,
): Promise<Position> {
  // A process that was started without the source's file has given the register back; this one has the file.
  await client.query('INSERT INTO register_authority VALUES ($1, $2) ON CONFLICT (register) DO NOTHING', [
    register.type,
    system,
  ]);
  const { rows } = await client.query<Position>(
    `INSERT INTO source_cursor (register, system, mapping) VALUES ($1, $2, $3)
     ON CONFLICT (register) DO UPDATE SET system = EXCLUDED.system, mapping = EXCLUDED.mapping,
       cursor = CASE WHEN (source_cursor.system, source_cursor.mapping) = (EXCLUDED.system, EXCLUDED.mapping)
         THEN source_cursor.cursor END
     RETURNING cursor, read_at AS "readAt", extract(epoch FROM now() - swept_at)::float8 AS "sweptAgo"`,
    [register.type, system, fingerprint(mapping)],
  );
  return rows[0] ?? { cursor: null, readAt: null, sweptAgo: null };
}

interface Position {
  readonly cursor: string | null;
  readonly readAt: Date | null;
  readonly sweptAgo: number | null;
}

const asRemoval = (sourceId: string): Tried => ({ sourceId, values: {}, columns: {}, removal: true });

async function upsert(
  client: pg.ClientBase,
  system: string,
  { register, table }: Mirrored,
  rows: readonly Tried[],
) {
  const names = [...Object.keys(rows[0]?.columns ?? {}), '_source_system'];
  const columns = names.map((name) => `"${name}"`);
  const others = columns.filter((name) => name !== `"${register.key}"`);
  const { rowCount } = await client.query(
    `INSERT INTO "${table}" AS t (${columns.join(', ')})
     SELECT ${columns.join(', ')} FROM json_populate_recordset(NULL::"${table}", $1::json)
     ON CONFLICT ("${register.key}") DO UPDATE SET ${others.map((name) => `${name} = EXCLUDED.${name}`).join(', ')}
     WHERE (${others.map((name) => `t.${name}`).join(', ')}) IS DISTINCT FROM (${others.map((name) => `EXCLUDED.${name}`).join(', ')})`,
    [JSON.stringify(rows.map((row) => ({ ...row.columns, _source_system: system })))],
  );
  return rowCount ?? 0;
}

async function remove(client: pg.ClientBase, system: string, { table }: Mirrored, rows: readonly Tried[]) {
  const { rowCount } = await client.query(
    `DELETE FROM "${table}" WHERE _source_system = $1 AND _source_id = ANY($2::text[])`,
    [system, rows.map(({ sourceId }) => sourceId)],
  );
  return rowCount ?? 0;
}

/** The room's copy of the regions is no foreign key of its registers; a row in a region that is not there would be lost. */
async function inUnknownRegions(
  client: pg.ClientBase,
  { fields }: Mirrored,
  rows: readonly MappedRow[],
): Promise<RefusedRow[]> {
  const places = fields.filter(({ field }) => ['Region', 'Community'].includes(field.type));
  const codes = new Set(rows.flatMap(({ columns }) => places.map(({ column }) => columns[column])));
  const { rows: unknown } = await client.query<{ code: string }>(
    `SELECT code FROM unnest($1::text[]) code WHERE NOT EXISTS (SELECT FROM region r WHERE r.code = code.code)`,
    [[...codes].filter((code) => code !== null)],
  );
  const missing = new Set<unknown>(unknown.map(({ code }) => code));
  return rows.flatMap(({ sourceId, values, columns }) => {
    const place = places.find(({ column }) => missing.has(columns[column]));
    if (place === undefined) return [];
    const { name } = place.field;
    return [
      {
        sourceId,
        values,
        wrong: {
          code: 'UNKNOWN_REGION' as const,
          field: name,
          reason: `${name} is a region that is not known here.`,
        },
      },
    ];
  });
}

async function setAside(
  client: pg.ClientBase,
  register: string,
  refused: readonly RefusedRow[],
  tried: readonly string[],
) {
  const still = new Set(refused.map(({ sourceId }) => sourceId));
  await client.query('DELETE FROM source_refusal WHERE register = $1 AND source_id = ANY($2::text[])', [
    register,
    tried.filter((sourceId) => !still.has(sourceId)),
  ]);
  await client.query(
    `INSERT INTO source_refusal AS r (register, source_id, code, field, reason, removal, row)
     SELECT $1, source_id, code, field, reason, removal, row FROM json_populate_recordset(NULL::source_refusal, $2::json)
     ON CONFLICT (register, source_id) DO UPDATE SET code = EXCLUDED.code, field = EXCLUDED.field,
       reason = EXCLUDED.reason, removal = EXCLUDED.removal, row = EXCLUDED.row,
       refused_at = CASE WHEN r.reason = EXCLUDED.reason THEN r.refused_at ELSE now() END`,
    [
      register,
      JSON.stringify(
        refused.map(({ sourceId, values, wrong, removal = false }) => ({
          source_id: sourceId,
          ...wrong,
          removal,
          row: values,
        })),
      ),
    ],
  );
}
