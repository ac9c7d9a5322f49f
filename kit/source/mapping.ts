import { createHash } from 'node:crypto';
import type { Register, RegisterField } from '../register/register.ts';
import type { FieldMapping, RegisterMapping } from './file.ts';
import type { SourceRow } from './source.ts';
import { type Wrong, convert, momentIn, plain } from './values.ts';

/** A register that another system keeps, with the way from its fields to our columns. */
export interface Mirrored {
  readonly register: Register;
  readonly table: string;
  readonly mapping: RegisterMapping;
  readonly fields: readonly MappedField[];
}

export interface MappedField {
  readonly field: RegisterField;
  readonly column: string;
  readonly mapping: FieldMapping;
}

/** A row of the source, ready for our table. */
export interface MappedRow {
  readonly sourceId: string;
  readonly values: SourceRow['values'];
  readonly columns: Readonly<Record<string, unknown>>;
}

export interface RefusedRow {
  readonly sourceId: string;
  readonly values: SourceRow['values'] | null;
  readonly wrong: Wrong;
  /** Whether it was to be removed. */
  readonly removal?: boolean;
}

/** What becomes of the rows of one page. */
export interface Batch {
  readonly rows: readonly MappedRow[];
  readonly removed: readonly string[];
  readonly refused: readonly RefusedRow[];
}

/** Of a row that comes twice in a page the later one counts: it was read later. */
export function mapRows(mirrored: Mirrored, rows: readonly SourceRow[]): Batch {
  const found = new Map<string, { row?: MappedRow; refused?: RefusedRow }>();
  for (const row of rows) {
    const sourceId = keyOf(mirrored.mapping, row.values);
    found.delete(sourceId);
    found.set(sourceId, mapRow(mirrored, sourceId, row));
  }
  const all = [...found];
  return {
    rows: all.flatMap(([, { row }]) => row ?? []),
    removed: all.filter(([, each]) => !each.row && !each.refused).map(([sourceId]) => sourceId),
    refused: all.flatMap(([, { refused }]) => refused ?? []),
  };
}

function mapRow(
  { register, fields, mapping }: Mirrored,
  sourceId: string,
  { values, broken }: SourceRow,
): { row?: MappedRow; refused?: RefusedRow } {
  const refuse = (wrong: Wrong) => ({ refused: { sourceId, values, wrong } });
  if (sourceId === '')
    return refuse({
      code: 'NO_KEY',
      field: mapping.key.from,
      reason: `${mapping.key.from} says nothing: the row has no key.`,
    });
  if (broken)
    return {
      refused: {
        sourceId,
        // It is not tried again as it is: only another row can be what the document promises.
        values: null,
        wrong: {
          code: 'NOT_AS_DESCRIBED',
          field: broken.field,
          reason: `${broken.field} ${broken.promise}, says the document of the source.`,
        },
      },
    };
  if (mapping.removed && isAmong(mapping.removed.values, values[mapping.removed.from])) return {};
  const columns: Record<string, unknown> = { [register.key]: `${mapping.key.prefix}${sourceId}` };
  for (const { field, column, mapping: how } of fields) {
    const converted = convert(field, how, 'from' in how ? values[how.from] : null);
    if ('wrong' in converted) return refuse(converted.wrong);
    columns[column] = converted.value;
  }
  const updatedAt = momentIn(plain(values[mapping.updatedAt] ?? ''));
  return {
    row: {
      sourceId,
      values,
      columns: { ...columns, _source_id: sourceId, _source_updated_at: updatedAt?.toISOString() ?? null },
    },
  };
}

export function keyOf({ key }: RegisterMapping, values: SourceRow['values']): string {
  const found = values[key.from];
  if (typeof found === 'number' && !Number.isSafeInteger(found)) return '';
  return typeof found === 'string' || typeof found === 'number' ? String(found).trim() : '';
}

function isAmong(values: readonly unknown[], given: unknown): boolean {
  return values.some((each) =>
    each === null ? given == null || given === '' : given != null && plain(given) === plain(each),
  );
}

/** The source's fields that a mapping reads. */
export function fieldsRead({ key, updatedAt, removed, fields }: RegisterMapping): string[] {
  const mapped = Object.values(fields).flatMap((each) => ('from' in each ? [each.from] : []));
  return [...new Set([key.from, updatedAt, ...(removed ? [removed.from] : []), ...mapped])];
}

/** Changes whenever the mapping does: what was read by another one is read again. */
export function fingerprint(mapping: RegisterMapping): string {
  return createHash('sha256').update(JSON.stringify(mapping)).digest('hex');
}
