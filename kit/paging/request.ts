import { isDay } from '../calendar.ts';
import { badInput } from '../http/badInput.ts';

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
  readonly type: 'text' | 'date' | 'int' | 'float8' | 'timestamptz' | 'boolean' | EnumType;
  /** How text is ordered, `"zh-x-icu"` for pinyin; by code point where nothing is said. */
  readonly collation?: string;
}

/** An enum of the room's schema, quoted as SQL has it, with its values. */
interface EnumType {
  readonly name: string;
  readonly values: readonly string[];
}

export function sqlTypeOf({ type }: OrderColumn): string {
  return typeof type === 'string' ? type : type.name;
}

/**
 * Reads the arguments of a connection of a list in this order.
 * @throws GraphQLError BAD_USER_INPUT that says what to send instead.
 */
export function readPage(given: PageArguments, order: readonly OrderColumn[]): PageRequest {
  if (given.first != null && given.last != null)
    throw badInput(
      'Ask for the first or for the last of a list, not for both at once: leave out one of the two.',
    );
  const fromEnd = given.last != null;
  const size = given.first ?? given.last ?? DEFAULT_PAGE;
  if (size < 0 || size > LARGEST_PAGE)
    throw badInput(
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
  throw badInput('This cursor is not of this list: send a cursor that the same list has answered.');
}

const LARGEST_INT = 2_147_483_647;
const MOMENT = /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(\.\d+)?[+-]\d\d(:\d\d)?$/;

const fits = (position: readonly unknown[]) => (column: OrderColumn, index: number) => {
  const value = position[index];
  // PostgreSQL has no text with this character in it.
  if (typeof value !== 'string' || value.includes('\u0000')) return false;
  const { type } = column;
  if (typeof type !== 'string') return type.values.includes(value);
  switch (type) {
    case 'text':
      return true;
    case 'date':
      return isDay(value);
    case 'boolean':
      return value === 'true' || value === 'false';
    case 'int':
      return /^-?\d{1,10}$/.test(value) && Math.abs(Number(value)) <= LARGEST_INT;
    case 'float8':
      return /^-?\d+(\.\d+)?(e[+-]?\d{1,3})?$/.test(value);
    case 'timestamptz':
      return (
        MOMENT.test(value) &&
        !Number.isNaN(Date.parse(value.replace(' ', 'T').replace(/([+-]\d\d)$/, '$1:00')))
      );
  }
};
