import type pg from 'pg';
import type { MappedRow, RefusedRow } from './mapping.ts';
import type { Wrong } from './values.ts';

/** A row as the table takes it, or the removal of one. */
export type Tried = Pick<MappedRow, 'sourceId' | 'values' | 'columns'> & { readonly removal?: true };

/** All at once, and where that breaks a constraint in halves, down to the row that does. */
export async function bisect(
  client: pg.ClientBase,
  rows: readonly Tried[],
  write: (part: readonly Tried[]) => Promise<number>,
): Promise<{ changed: number; refused: RefusedRow[] }> {
  const [first] = rows;
  if (first === undefined) return { changed: 0, refused: [] };
  await client.query('SAVEPOINT part');
  try {
    const changed = await write(rows);
    await client.query('RELEASE SAVEPOINT part');
    return { changed, refused: [] };
  } catch (error) {
    await client.query('ROLLBACK TO SAVEPOINT part');
    const wrong = wrongIn(error, first.removal === true);
    if (wrong === undefined) throw error;
    if (rows.length === 1)
      return {
        changed: 0,
        refused: [{ sourceId: first.sourceId, values: first.values, wrong, removal: first.removal === true }],
      };
  }
  const middle = Math.ceil(rows.length / 2);
  const one = await bisect(client, rows.slice(0, middle), write);
  const other = await bisect(client, rows.slice(middle), write);
  return { changed: one.changed + other.changed, refused: [...one.refused, ...other.refused] };
}

/** What a constraint has said, without the value that it stumbled over; nothing where the row is not to blame. */
function wrongIn(error: unknown, removal: boolean): Wrong | undefined {
  const {
    code = '',
    constraint,
    column,
    detail = '',
  } = error as { code?: string; constraint?: string; column?: string; detail?: string };
  const field = column ?? /^Key \(([^)]*)\)=/.exec(detail)?.[1] ?? null;
  if (['23001', '23503'].includes(code) && removal)
    return {
      code: 'STILL_REFERRED_TO',
      field: null,
      reason: `It is gone, and rows here still refer to it (${constraint ?? ''}).`,
    };
  if (code === '23503')
    return { code: 'MISSING_REFERENCE', field, reason: `${field ?? ''} refers to a row that is not here.` };
  if (code === '23502')
    return { code: 'MISSING', field, reason: `${field ?? ''} says nothing, and the register needs it.` };
  if (code.startsWith('23'))
    return { code: 'CONSTRAINT', field, reason: `It breaks a rule of the register: ${constraint ?? code}.` };
  if (code.startsWith('22'))
    return { code: 'UNREADABLE', field, reason: 'A value does not fit into its column.' };
  return undefined;
}
