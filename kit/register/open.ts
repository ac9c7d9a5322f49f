import { type Sql, raw, sqltag as sql } from '@prisma/client/runtime/client';
import type DataLoader from 'dataloader';
import type { Query } from '../database/query.ts';
import { perArguments } from '../loaders.ts';
import type { Connection } from '../paging/connection.ts';
import { pagesOf } from '../paging/pages.ts';
import type { PageArguments } from '../paging/request.ts';
import { type ChangePage, type ChangesAsked, changesOf } from './changes.ts';
import { type Figure, type Published, figureOf, publishedFigure } from './figure.ts';
import { type FigureTable, type FiguresAsked, figuresOf } from './figures.ts';
import { ALL, type Narrowing, inRegion, isGuarded, narrow } from './narrow.ts';
import { scopeAsked } from '../regions/asked.ts';
import { orderingOf } from './ordering.ts';
import { standingOf } from './standing.ts';
import type { RegisterTable } from './tables.ts';

/** A row as Prisma reads it. */
export type Row = Readonly<Record<string, unknown>>;

/** A page of a register's rows. */
export type Page = Connection<Row>;

/** Rows of a register that only their source may know of. */
export interface Secret {
  /** The item that says so: whoever may see it may know of all rows. */
  readonly item: string;
  /** The rows that everybody may know of, as a condition on the table `t`. */
  readonly public: Sql;
  readonly isPublic: (row: never) => boolean;
}

export type Secrets = Readonly<Record<string, Secret>>;

/** A room's reads, as far as registers go: every register is a model of its name. */
export interface RegisterReads {
  one(model: string, by: string): DataLoader<string, Row | null>;
  readonly query: Query;
}

export interface ListAsked extends Narrowing, PageArguments {
  readonly orderBy?: string | null | undefined;
}

/** The rows that a parent lists: those whose column `property` holds its key. */
export interface Below {
  readonly property: string;
  readonly key: string;
  /** Where the parent lies: what is decided by its region holds there. null where the key is the region itself. */
  readonly region: string | null;
}

/** Which rows a list is about, before anybody narrows it down: those below a parent, or that meet a room's own condition on `t`. */
export interface Rows {
  readonly below?: Below;
  readonly where?: Sql;
}

/** What every register of a room can be asked, within one request. */
export interface Registers {
  one(type: string, key: string): Promise<Row | null>;
  page(type: string, asked: ListAsked, rows?: Rows): Promise<Connection<Row>>;
  figures(type: string, asked: FiguresAsked): Promise<FigureTable>;
  /** A figure that the room has worked out by itself from a register's rows. */
  figure<Unit extends string>(type: string, counted: Counted<Unit>): Promise<Figure<Unit>>;
  /** A figure that a row of a register holds as it was published. */
  published<Unit extends string>(type: string, given: Published<Unit>): Figure<Unit>;
  changes(type: string, asked: ChangesAsked): Promise<ChangePage>;
}

/** What a room has counted, summed or divided. */
export interface Counted<Unit extends string> {
  readonly value: number | null;
  readonly unit: Unit;
  readonly region: string;
  /** The day that it is counted for; today where none is named. */
  readonly on?: Date;
}

export interface Asking {
  mayKnow(item: string, region: string): boolean;
  readonly today: Date;
  /** Whether the caller is a department, which may know from which system a row comes. */
  readonly provenance: boolean;
}

const EVERYWHERE = '000000';

/** Makes the loaders of one request: two callers never share one. */
export function openRegisters(
  { one: rowBy, query }: RegisterReads,
  tables: ReadonlyMap<string, RegisterTable>,
  secrets: Secrets,
  asking: Asking,
): Registers {
  const tableOf = (type: string) => {
    const table = tables.get(type);
    if (table === undefined) throw new Error(`${type} is no register of this room.`);
    return table;
  };
  const rows = perArguments((type: string) => rowBy(type, tableOf(type).register.key));
  const standings = perArguments((type: string) => standingOf(query, type));
  const one = async (type: string, key: string) => {
    const row = await rows(type).load(key);
    if (row === null) return null;
    const { place } = tableOf(type).register;
    const secret = secrets[type];
    const needed = [
      ...(place.closed ? place.items : []),
      ...(secret === undefined || secret.isPublic(row as never) ? [] : [secret.item]),
    ];
    const region = String(row[place.property]);
    return needed.every((item) => asking.mayKnow(item, region)) ? row : null;
  };
  const visible = (type: string, within: string | null | undefined): Sql => {
    const secret = secrets[type];
    if (within != null) scopeAsked(within);
    if (secret === undefined || asking.mayKnow(secret.item, within ?? EVERYWHERE)) return ALL;
    return sql`(${secret.public})`;
  };
  const pages = perArguments(
    ({ type, property, region, own, asked }: Paged): DataLoader<string, Connection<Row>> => {
      const of = tableOf(type);
      const { orderBy, within, filter, on, ...page } = asked;
      const below = property === null ? ALL : sql`t.${raw(`"${of.column(property)}"`)} = p.key`;
      const there = inRegion(of, region);
      const where = sql`${below} AND ${there} AND ${narrow(of, { within, filter, on })} AND ${own} AND ${visible(type, within)}`;
      const list = { table: `"${of.table}"`, key: of.register.key, where, ...orderingOf(of, orderBy) };
      return pagesOf(query, list, page, (key) => one(type, key));
    },
  );
  return {
    one,
    page: (type, asked, { below, where: own = ALL } = {}) => {
      const guarded = below !== undefined && isGuarded(tableOf(type).register, asked);
      const region = guarded ? below.region : null;
      return pages({ type, property: below?.property ?? null, region, own, asked }).load(below?.key ?? '');
    },
    figures: (type, asked) => {
      const { today } = asking;
      const seen = visible(type, asked.within);
      const standing = standings(type);
      return figuresOf(query, tableOf(type), asked, { visible: seen, partly: seen !== ALL, today, standing });
    },
    figure: async (type, { value, unit, region, on = asking.today }) => {
      const { register } = tableOf(type);
      // Zero may mean that nobody collects; any other number of rows comes from rows.
      const rows = value === null || value === 0 ? 0 : 1;
      const standing = await standings(type);
      return figureOf({
        register,
        value: { value, rows, measured: rows },
        unit,
        region,
        on,
        counts: false,
        standing,
      });
    },
    published: (type, given) => publishedFigure(tableOf(type).register, given),
    changes: (type, asked) => {
      const seen = visible(type, asked.within);
      // Of a row that is gone nobody can tell any more whether everybody might have known of it.
      const rights = { visible: seen, removals: seen === ALL, provenance: asking.provenance };
      return changesOf(query, tableOf(type), asked, rights);
    },
  };
}

interface Paged {
  readonly type: string;
  readonly property: string | null;
  readonly region: string | null;
  readonly own: Sql;
  readonly asked: ListAsked;
}
