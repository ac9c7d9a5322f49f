import { GraphQLError } from 'graphql';
import { isDay } from '../calendar.ts';

/** How many rows a page has where nobody says, and at most. */
export const DEFAULT_PAGE = 20;
export const LARGEST_PAGE = 200;

/** The arguments of a Relay connection, as GraphQL hands them over. */
export interface PageArguments {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly last?: number | null | undefined;
  readonly before?: string | null | undefined;
}

/** What a page asks for: `size` rows, from the start or from the end, beyond a position. */
export interface PageRequest {
  readonly size: number;
  readonly fromEnd: boolean;
  readonly after: Position | null;
  readonly before: Position | null;
}

/** Where a row stands in its order: the values of the order's columns, as text. */
export type Position = readonly string[];

/** A column that places a row, with its SQL type. */
export interface OrderColumn {
  readonly column: string;
  readonly type: 'text' | 'date' | 'int';
}

/**
 * Reads the arguments of a connection of a list in this order.
 * @throws GraphQLError BAD_USER_INPUT that says what to send instead.
 */
export function readPage(given: PageArguments, order: readonly OrderColumn[]): PageRequest {
  if (given.first != null && given.last != null)
    throw bad('Ask for the first or for the last of a list, not for both at once: leave out one of the two.');
  const fromEnd = given.last != null;
  const size = given.first ?? given.last ?? DEFAULT_PAGE;
  if (size < 0 || size > LARGEST_PAGE)
    throw bad(
      `A page has 0 to ${LARGEST_PAGE} rows: ask for at most ${LARGEST_PAGE} and go on from its endCursor.`,
    );
  return { size, fromEnd, after: readCursor(given.after, order), before: readCursor(given.before, order) };
}

export function writeCursor(position: Position): string {
  return Buffer.from(JSON.stringify(position)).toString('base64url');
}

function readCursor(cursor: string | null | undefined, order: readonly OrderColumn[]): Position | null {
  if (cursor == null) return null;
  try {
    const position: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (Array.isArray(position) && position.length === order.length && order.every(fits(position)))
      return position as Position;
  } catch {
    // Not one of our cursors: the sentence below says so.
  }
  throw bad('This cursor is not of this list: send a cursor that the same list has answered.');
}

const fits = (position: readonly unknown[]) => (column: OrderColumn, index: number) => {
  const value = position[index];
  if (typeof value !== 'string') return false;
  if (column.type === 'date') return isDay(value);
  return column.type === 'text' || /^-?\d{1,9}$/.test(value);
};

function bad(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });
}
