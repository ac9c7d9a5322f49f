import { sqltag as sql, raw, type Sql } from '@prisma/client/runtime/client';
import type DataLoader from 'dataloader';
import type { Query } from '../database/query.ts';
import type { Connection } from '../paging/connection.ts';
import { type ListOf, pagesOf } from '../paging/pages.ts';
import type { PageArguments } from '../paging/request.ts';

/** A place as a room knows it that does not own regions: the key, checked against the room's own copy. */
export interface Place {
  readonly code: string;
}

export type PlacePage = Connection<Place>;

/** Communities among the places; whatever is asked of a community is asked of nothing else. */
function isCommunity({ code }: Place): boolean {
  return code.length === 12;
}

/**
 * In a statement over parents `p.key`, each a scope: the rows of `t` whose region lies in it. ':' follows '9', so
 * the range holds just the codes that begin with the scope, and an index on the column finds them.
 */
export function inScope(column: string): Sql {
  return sql`t.${raw(column)} >= p.key AND t.${raw(column)} < p.key || ':'`;
}

/** Rows of `t` whose term, both days included, holds a day. */
export function inForce(day: Date): Sql {
  return sql`t.since <= ${day}::date AND (t.until IS NULL OR t.until >= ${day}::date)`;
}

/** Pages of the communities in a scope that exist on a day and of which something holds, from the room's own copy of the regions. */
export function communityPages(
  query: Query,
  place: DataLoader<string, Place | null>,
  { on, where, page }: { readonly on: Date; readonly where: Sql; readonly page: PageArguments },
): DataLoader<string, PlacePage> {
  const list: ListOf = {
    table: 'region',
    key: 'code',
    order: [{ column: 'code', type: 'text' }],
    direction: 'ASC',
    where: sql`${inScope('code')} AND t.level = 'COMMUNITY'
      AND (t.valid_from IS NULL OR t.valid_from <= ${on}::date)
      AND (t.valid_to IS NULL OR t.valid_to >= ${on}::date) AND ${where}`,
  };
  return pagesOf(query, list, page, (code) => place.load(code));
}

/** A community by code, from the room's own copy of the regions; null for a code that is none. */
export async function communityBy(
  store: { readonly place: DataLoader<string, Place | null> },
  code: string,
): Promise<Place | null> {
  const place = await store.place.load(code);
  return place !== null && isCommunity(place) ? place : null;
}
