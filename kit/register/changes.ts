import { type Sql, empty, sqltag as sql, raw } from '@prisma/client/runtime/client';
import { badInput } from '../http/badInput.ts';
import type { Query } from '../database/query.ts';
import { scopeAsked } from '../regions/asked.ts';
import { type Cursor, type CursorOf, readCursor, restored, writeCursor } from './cursor.ts';
import { inRegion } from './narrow.ts';
import type { RegisterTable } from './tables.ts';

export interface ChangesAsked {
  readonly within?: string | null | undefined;
  readonly since?: string | null | undefined;
  readonly first?: number | null | undefined;
}

export interface ChangePage {
  readonly changes: readonly Change[];
  readonly cursor: string;
  readonly hasMore: boolean;
}

interface Change {
  readonly key: string;
  readonly kind: 'CREATED' | 'CHANGED' | 'REMOVED';
  readonly sourceSystem: string | null;
  readonly sourceId: string | null;
  readonly sourceUpdatedAt: Date | null;
}

/** What a caller may learn of changes. */
export interface ChangeRights {
  /** The rows `t` that it may know of. */
  readonly visible: Sql;
  /** Whether it may know which rows are gone. */
  readonly removals: boolean;
  /** Whether it may know from which system a row comes. */
  readonly provenance: boolean;
}

interface ChangeRow extends Change {
  readonly xid: string;
  readonly part: number;
}

const UNTOLD = { sourceSystem: null, sourceId: null, sourceUpdatedAt: null };
const START: Cursor = { xid: '0', key: '', part: 1 };
const DEFAULT_FIRST = 200;
const MOST = 1_000;

/**
 * The database's life, and up to where its transactions have ended. A server that was set back to an earlier moment, or
 * took over from another one, writes its log on a timeline of its own: the first eight digits of the log's files.
 */
const ORIGIN = sql`
  SELECT name || left(pg_walfile_name(pg_current_wal_lsn()), 8) AS name,
    pg_snapshot_xmin(pg_current_snapshot())::text AS horizon
  FROM register_origin`;

/**
 * What became of a register's rows, in the order of the transactions that did it. Only what precedes every
 * transaction still under way is told: a sequence number would be overtaken by whoever commits later.
 */
export async function changesOf(
  query: Query,
  of: RegisterTable,
  { within, since, first }: ChangesAsked,
  rights: ChangeRights,
): Promise<ChangePage> {
  const size = first ?? DEFAULT_FIRST;
  if (size < 0 || size > MOST)
    throw badInput(`A page of changes has 0 to ${MOST}: ask for at most ${MOST} and go on from its cursor.`);
  const [origin] = await query<{ name: string; horizon: string }>(ORIGIN);
  if (origin === undefined) throw new Error('register_origin is empty: the room was not migrated.');
  const cursorOf = { register: of.register.type, origin: origin.name };
  const from = startOf(since, origin.horizon, cursorOf);
  const rows =
    size === 0 ? [] : await query<ChangeRow>(statement(of, { from, within, size, ...origin, ...rights }));
  const page = rows.slice(0, size).map((row) => (rights.provenance ? row : { ...row, ...UNTOLD }));
  const last = page.at(-1);
  const hasMore = rows.length > size;
  return {
    changes: page,
    cursor: writeCursor(cursorOf, last ?? from),
    hasMore,
  };
}

interface Asked {
  readonly from: Cursor;
  readonly within: string | null | undefined;
  readonly size: number;
  readonly horizon: string;
  readonly visible: Sql;
  readonly removals: boolean;
}

function statement(of: RegisterTable, { from, within, size, horizon, visible, removals }: Asked): Sql {
  const key = raw(`"${of.register.key}"`);
  const after = sql`(${from.xid}::xid8, ${from.key}::text)`;
  const beyond = raw(from.part === 0 ? '>=' : '>');
  const scope = within == null ? '' : scopeAsked(within);
  const removedIn =
    scope === '' ? empty : sql`AND r.region_code >= ${scope} AND r.region_code < ${`${scope}:`}`;
  return sql`
    SELECT key, xid::text, part, kind, source_system AS "sourceSystem", source_id AS "sourceId",
      source_updated_at AS "sourceUpdatedAt"
    FROM (
      (SELECT t.${key} AS key, t._changed AS xid, 1 AS part,
          CASE WHEN (t._created, t.${key}) > ${after} THEN 'CREATED' ELSE 'CHANGED' END AS kind,
          t._source_system AS source_system, t._source_id AS source_id, t._source_updated_at AS source_updated_at
        FROM ${raw(`"${of.table}"`)} t
        WHERE (t._changed, t.${key}) ${beyond} ${after} AND t._changed < ${horizon}::xid8
          AND ${inRegion(of, within)} AND ${visible}
        ORDER BY t._changed, t.${key} LIMIT ${size + 1})
      UNION ALL
      (SELECT r.key, r.removed, 0, 'REMOVED', NULL, NULL, NULL
        FROM register_removal r
        WHERE ${removals} AND r.register = ${of.register.type} AND (r.removed, r.key) > ${after} AND r.removed < ${horizon}::xid8
          ${removedIn}
          AND NOT EXISTS (SELECT FROM ${raw(`"${of.table}"`)} t
            WHERE t.${key} = r.key AND ${inRegion(of, within)} AND ${visible})
        ORDER BY r.removed, r.key LIMIT ${size + 1})
    ) changes
    ORDER BY xid, key, part LIMIT ${size + 1}`;
}

/** Whatever has ended by now is behind `now`, and whatever is under way lies before it. */
function startOf(since: string | null | undefined, horizon: string, of: CursorOf): Cursor {
  if (since == null) return START;
  if (since === 'now') return { xid: (BigInt(horizon) - 1n).toString(), key: '\u{10ffff}', part: 1 };
  const cursor = readCursor(of, since);
  if (BigInt(cursor.xid) >= BigInt(horizon)) throw restored();
  return cursor;
}
