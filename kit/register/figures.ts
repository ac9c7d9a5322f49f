import { type Sql, join, raw, sqltag as sql } from '@prisma/client/runtime/client';
import { badInput } from '../http/badInput.ts';
import type { Query } from '../database/query.ts';
import { type Cell, dimensionNamed, fillIn } from './dimensions.ts';
import { type Figure, type Value, figureOf } from './figure.ts';
import { type Filter, type Narrowing, fits, inForceOn, inRegion } from './narrow.ts';
import { screaming } from './names.ts';
import type { Standing } from './standing.ts';
import type { RegisterTable } from './tables.ts';

/** What figures are asked for, as GraphQL hands it over. */
export interface FiguresAsked extends Narrowing {
  readonly measure?: string | null | undefined;
  readonly of?: Filter | null | undefined;
  readonly by?: readonly string[] | null | undefined;
}

export interface FigureTable {
  readonly total: Figure;
  readonly cells: readonly FigureCell[];
}

interface FigureCell {
  readonly dimensions: readonly { readonly name: string; readonly value: string | null }[];
  readonly region: { readonly code: string } | null;
  readonly figure: Figure;
}

const NOTHING: Value = { value: null, rows: 0, measured: 0 };
const MOST_DIMENSIONS = 2;
const MOST_CELLS = 5_000;

interface Seen {
  readonly visible: Sql;
  readonly partly: boolean;
  readonly today: Date;
  readonly standing: Promise<Standing>;
}

/** Counts, sums, averages or divides the rows of a register, all together and by up to two dimensions. */
export async function figuresOf(
  query: Query,
  of: RegisterTable,
  asked: FiguresAsked,
  { visible, partly, today, standing }: Seen,
): Promise<FigureTable> {
  const { measure, unit } = measureNamed(of, asked);
  const dimensions = (asked.by ?? []).map((name) => dimensionNamed(of, name, asked.within));
  if (dimensions.length > MOST_DIMENSIONS || new Set(asked.by).size < dimensions.length)
    throw badInput(
      'Figures are told apart by two different dimensions at most: ask again without the others.',
    );
  const base = measure.base ?? fits(of, asked.filter);
  const where = join([inRegion(of, asked.within), inForceOn(of, asked.on), visible, base], ' AND ');
  const from = sql`FROM ${raw(`"${of.table}"`)} t WHERE ${where}`;
  const values = sql`${measure.value} AS value, count(*)::int AS rows, count(${measure.column ?? sql`*`})::int AS measured`;
  const [[all], rows, known] = await Promise.all([
    query<Value>(sql`SELECT ${values} ${from}`),
    dimensions.length === 0
      ? []
      : query<Cell>(
          sql`SELECT ARRAY[${join(dimensions.map(({ key }) => key))}] AS keys, ${values}
            ${from} GROUP BY 1 LIMIT ${MOST_CELLS + 1}`,
        ),
    standing,
  ]);
  const told = {
    register: of.register,
    unit,
    on: asked.on ?? today,
    counts: measure.counts,
    partly,
    standing: known,
  };
  const domains = await Promise.all(
    dimensions.map((dimension, at) =>
      dimension.domain({ query, today, found: rows.flatMap(({ keys }) => keys[at] ?? []) }),
    ),
  );
  const cells = fillIn(rows, domains);
  if (cells.length > MOST_CELLS)
    throw badInput(
      `These dimensions give more than ${MOST_CELLS} cells: narrow the figures down by region or filter.`,
    );
  return {
    total: figureOf({ ...told, value: all ?? NOTHING, region: asked.within ?? '000000' }),
    cells: cells.map(({ keys, ...value }) => {
      const at = dimensions.findIndex(({ name }) => name === 'REGION');
      const region = at < 0 ? null : (keys[at] ?? null);
      return {
        dimensions: dimensions.map(({ name }, index) => ({ name, value: keys[index] ?? null })),
        region: region === null ? null : { code: region },
        figure: figureOf({ ...told, value, region: region ?? asked.within ?? '000000' }),
      };
    }),
  };
}

interface MeasureSql {
  readonly value: Sql;
  /** Zero rows make zero; of an average or a share they make nothing. */
  readonly counts: boolean;
  /** What is added up or averaged. */
  readonly column?: Sql;
  /** The rows that are looked at, where it is not those that fit the filter. */
  readonly base?: Sql;
}

function measureNamed(
  of: RegisterTable,
  { measure, filter, of: base }: FiguresAsked,
): { measure: MeasureSql; unit: string } {
  const { register } = of;
  if (base != null && measure !== 'SHARE')
    throw badInput('"of" belongs to the measure SHARE: name it, or leave "of" out.');
  if (measure == null || measure === 'COUNT')
    return { measure: { value: sql`count(*)::float8`, counts: true }, unit: register.unit };
  if (measure === 'SHARE') {
    const share = sql`count(*) FILTER (WHERE ${fits(of, filter)})::float8 / nullif(count(*), 0)`;
    return { measure: { value: share, counts: false, base: fits(of, base) }, unit: 'SHARE' };
  }
  const found = register.measures.find(({ field }) => measure.endsWith(`_${screaming(field.name)}`));
  if (found === undefined) throw new Error(`${register.type} has no measure ${measure}.`);
  const column = sql`t.${raw(`"${of.column(found.field.property)}"`)}`;
  return measure.startsWith('SUM_')
    ? { measure: { value: sql`coalesce(sum(${column}), 0)::float8`, counts: true, column }, unit: found.unit }
    : { measure: { value: sql`avg(${column})::float8`, counts: false, column }, unit: found.unit };
}
