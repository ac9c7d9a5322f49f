import { type Sql, empty, join, raw, sqltag as sql } from '@prisma/client/runtime/client';
import DataLoader from 'dataloader';
import { type Connection, connection } from './connection.ts';
import { countsOf } from './counts.ts';
import type { Query } from '../database/query.ts';
import {
  type OrderColumn,
  type PageArguments,
  type PageRequest,
  type Position,
  readPage,
  sqlTypeOf,
} from './request.ts';

/** A list below a parent: which rows, in which order. Written by a store in terms of its table `t`. */
export interface ListOf {
  readonly table: string;
  readonly key: string;
  /** Which rows belong to the parent `p.key`, and any further filter. */
  readonly where: Sql;
  /** Columns that place a row, the last one unique, each with its SQL type. */
  readonly order: readonly OrderColumn[];
  readonly direction: 'ASC' | 'DESC';
}

/**
 * Pages of one list for many parents at once: one statement finds the rows of all pages, one more counts all
 * totals (only if asked), and the rows themselves come through the store's own loader.
 */
export function pagesOf<Node>(
  query: Query,
  list: ListOf,
  given: PageArguments,
  load: (key: string) => Promise<Node | null>,
): DataLoader<string, Connection<Node>> {
  const request = readPage(given, list.order);
  const totals = countsOf(query, list.table, list.where);
  return new DataLoader(async (parents) => {
    const rows = await query<{ parent: string; key: string; position: Position }>(
      rowsOf(list, request, parents),
    );
    const found = new Map(parents.map((parent) => [parent, [] as typeof rows]));
    for (const row of rows) found.get(row.parent)?.push(row);
    return Promise.all(
      parents.map(async (parent) => {
        const mine = found.get(parent) ?? [];
        const page = mine.slice(0, request.size);
        if (request.fromEnd) page.reverse();
        const placed = await Promise.all(
          page.map(async ({ key, position }) => ({ node: await load(key), position })),
        );
        // A row that vanished between the two statements is left out, as if the page had been read later.
        const there = placed.flatMap(({ node, position }) => (node === null ? [] : [{ node, position }]));
        return connection(request, there, mine.length > request.size, () => totals.load(parent));
      }),
    );
  });
}

function rowsOf(list: ListOf, request: PageRequest, parents: readonly string[]): Sql {
  const forward = (list.direction === 'ASC') !== request.fromEnd;
  const columns = join(list.order.map((each) => placed(sql`t.${raw(each.column)}`, each)));
  const texts = join(list.order.map(({ column }) => sql`t.${raw(column)}::text`));
  const direction = raw(forward ? 'ASC' : 'DESC');
  const order = join(list.order.map((each) => sql`${placed(sql`t.${raw(each.column)}`, each)} ${direction}`));
  const beyond = (position: Position | null, sign: string) =>
    position === null ? empty : sql`AND (${columns}) ${raw(sign)} (${valuesOf(list, position)})`;
  const [afterSign, beforeSign] = list.direction === 'ASC' ? ['>', '<'] : ['<', '>'];
  return sql`
    SELECT p.key AS parent, n.key, n.position
    FROM unnest(${[...parents]}::text[]) AS p(key)
    CROSS JOIN LATERAL (
      SELECT t.${raw(list.key)} AS key, ARRAY[${texts}] AS position
      FROM ${raw(list.table)} t
      WHERE ${list.where} ${beyond(request.after, afterSign)} ${beyond(request.before, beforeSign)}
      ORDER BY ${order}
      LIMIT ${request.size + 1}
    ) n`;
}

function valuesOf(list: ListOf, position: Position): Sql {
  return join(list.order.map((each, index) => sql`${position[index] ?? ''}::text::${raw(sqlTypeOf(each))}`));
}

function placed(value: Sql, { collation }: OrderColumn): Sql {
  return collation === undefined ? value : sql`${value} COLLATE ${raw(collation)}`;
}
