import { type Connection, connection } from './connection.ts';
import { type PageArguments, type Position, readPage } from './request.ts';

/** A list that lies in memory whole, since it is read once and the same for everybody. */
export interface ListInMemory<Row> {
  readonly rows: readonly Row[];
  /** What places a row, the last one unique. */
  readonly order: readonly Placing<Row>[];
  readonly direction: 'ASC' | 'DESC';
}

export interface Placing<Row> {
  readonly value: (row: Row) => string;
  /** By code point where nothing is said. */
  readonly compare?: (one: string, other: string) => number;
}

/** A page of it, asked for and answered as pages of tables are. */
export function pageInMemory<Row>(given: PageArguments, list: ListInMemory<Row>): Connection<Row> {
  const request = readPage(
    given,
    list.order.map(() => ({ column: '', type: 'text' })),
  );
  const compare = comparing(list);
  const { after, before, size, fromEnd } = request;
  const placed = list.rows
    .map((node) => ({ node, position: list.order.map(({ value }) => value(node)) }))
    .sort((one, other) => compare(one.position, other.position))
    .filter(({ position }) => after === null || compare(position, after) > 0)
    .filter(({ position }) => before === null || compare(position, before) < 0);
  const page = fromEnd ? placed.slice(Math.max(0, placed.length - size)) : placed.slice(0, size);
  return connection(request, page, placed.length > size, () => Promise.resolve(list.rows.length));
}

function comparing<Row>({ order, direction }: ListInMemory<Row>): (one: Position, other: Position) => number {
  const sign = direction === 'ASC' ? 1 : -1;
  return (one, other) => {
    for (const [index, { compare = byCodePoint }] of order.entries()) {
      const found = compare(one[index] ?? '', other[index] ?? '');
      if (found !== 0) return found * sign;
    }
    return 0;
  };
}

function byCodePoint(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
