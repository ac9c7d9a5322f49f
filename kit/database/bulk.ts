import type pg from 'pg';

/** Rows for one table, with Prisma's field names. */
export interface TableRows {
  readonly table: string;
  readonly rows: Iterable<object>;
}

const ROWS_PER_STATEMENT = 5_000;

/**
 * Inserts many rows with few statements and leaves alone those whose key is there already, so that it can
 * be repeated. The server casts each value to its column, enums, dates and arrays included.
 */
export async function insertAll(
  client: pg.ClientBase,
  { table, rows }: TableRows,
  inserted: (rows: number) => void,
): Promise<void> {
  let batch: object[] = [];
  for (const row of rows) {
    batch.push(snakeCased(row));
    if (batch.length < ROWS_PER_STATEMENT) continue;
    await insertBatch(client, table, batch);
    inserted(batch.length);
    batch = [];
  }
  if (batch.length === 0) return;
  await insertBatch(client, table, batch);
  inserted(batch.length);
}

async function insertBatch(client: pg.ClientBase, table: string, batch: object[]): Promise<void> {
  // Columns that no row names keep their defaults.
  const named = new Set(batch.flatMap((row) => Object.keys(row)));
  const columns = [...named].map((column) => `"${column}"`).join(', ');
  await client.query(
    `INSERT INTO "${table}" (${columns})
     SELECT ${columns} FROM json_populate_recordset(NULL::"${table}", $1::json) ON CONFLICT DO NOTHING`,
    [JSON.stringify(batch)],
  );
}

function snakeCased(row: object): object {
  return Object.fromEntries(
    Object.entries(row).map(([field, value]) => [
      field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
      value,
    ]),
  );
}
