import pg from 'pg';
import type { Item } from '../../../../kit/vocabulary/model.ts';
import type { Columns } from '../columns/columns.ts';
import { COLUMNS } from '../columns/rooms.ts';
import { type Rights, type Standing, rightsOf } from '../rights.ts';
import { alikeMasked } from './alike.ts';
import { agreeElsewhere } from './elsewhere.ts';
import { type KeptTable, keepTable } from './kept.ts';
import { otherValue } from './other.ts';

/** An item as the graph has it. */
export interface Told {
  readonly item: Item;
  readonly isText: boolean;
  /** Whether counts over it are answered to everybody: they are published, and so the same in both databases. */
  readonly isCounted: boolean;
  /** Whether there is a field that compares it with what somebody has. */
  readonly isCompared: boolean;
}

export type ToldItems = ReadonlyMap<string, Told>;

/** One of the two databases, which can become what it would be for a view. */
export interface Altered {
  /** With `otherwise`, what the view may not see reads otherwise; without, everything is as it was. Both are written alike. */
  become(standing: Standing, otherwise: boolean): Promise<void>;
  /** Items of which at least one value reads otherwise than it did. */
  otherwise(): Promise<ReadonlySet<string>>;
  close(): Promise<void>;
}

export async function openAltered(url: string, items: ToldItems): Promise<Altered> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  // No trigger tells of a change, and no reference is held to: to the houses it has always been so.
  await client.query(`SET session_replication_role = replica`);
  const kept: Kept[] = [];
  for (const [room, columns] of Object.entries<Columns>(COLUMNS))
    for (const table of new Set([...Object.keys(columns.items), ...Object.keys(columns.rows)]))
      kept.push({ room, columns, table: await keepTable(client, room, table), written: '' });
  return {
    become: async (standing, otherwise) => {
      await client.query('BEGIN');
      for (const each of kept) {
        const statements = statementsFor({ ...each, items, standing, otherwise });
        // Of most tables two views in turn may see the same.
        if (each.written === statements.join()) continue;
        for (const statement of statements) await client.query(statement);
        each.written = statements.join();
      }
      await agreeElsewhere(client, standing, otherwise);
      await client.query('COMMIT');
    },
    otherwise: async () => {
      const found = new Set<string>();
      for (const { room, columns, table } of kept)
        for (const [id, names] of Object.entries(columns.items[table.name] ?? {}))
          for (const name of [names].flat()) {
            const { rowCount } = await client.query(
              `SELECT FROM ${table.copy} k JOIN "${room}"."${table.name}" t USING ("${table.key}")
               WHERE k."${name}" IS DISTINCT FROM t."${name}" LIMIT 1`,
            );
            if (rowCount) found.add(id);
          }
      return found;
    },
    close: () => client.end(),
  };
}

interface Kept {
  readonly room: string;
  readonly columns: Columns;
  readonly table: KeptTable;
  /** The statements that have written the table as it is now. */
  written: string;
}

interface Writing {
  readonly room: string;
  readonly columns: Columns;
  readonly table: KeptTable;
  readonly items: ToldItems;
  readonly standing: Standing;
  readonly otherwise: boolean;
}

/** The table written anew from what was kept of it. */
function statementsFor({ room, columns, table, items, standing, otherwise }: Writing): string[] {
  const rights = (id: string): Told & Rights & { readonly kept: readonly string[] } => {
    const told = items.get(id);
    if (told === undefined) throw new Error(`${room} keeps a column for ${id}, and no field tells it.`);
    const own = rightsOf(told.item, told.isText, standing);
    // A value that may be compared is one that may be found out: it stays.
    return { ...told, ...own, kept: told.isCompared ? own.compared : own.clear };
  };
  const rule = columns.rows[table.name];
  const isHiddenRow = rule && `(${rule.only?.where ?? 'true'} AND NOT ${lies(rights(rule.item).clear)})`;
  const itemOf = new Map(
    Object.entries(columns.items[table.name] ?? {}).flatMap(([id, names]) =>
      [names].flat().map((name) => [name, rights(id)] as const),
    ),
  );
  for (const name of itemOf.keys())
    if (!table.columns.some((column) => column.name === name))
      throw new Error(`${room}.${table.name} has no column ${name}.`);
  const values = table.columns.map((column) => {
    const old = `o."${column.name}"`;
    const told = itemOf.get(column.name);
    const isFixed = column.name === table.key || column.name.startsWith('_') || told?.isCounted === true;
    if (!otherwise || isFixed) return old;
    if (told === undefined)
      return isHiddenRow && ![table.place, rule.only?.column].includes(column.name)
        ? `CASE WHEN ${isHiddenRow} THEN ${otherValue(column, table.keySql, isHiddenRow)} ELSE ${old} END`
        : old;
    const hidden = `(${isHiddenRow ?? 'false'} OR NOT ${lies([...told.kept, ...told.masked])})`;
    return `CASE WHEN ${hidden} THEN ${otherValue(column, table.keySql, hidden)} WHEN ${lies(told.kept)} THEN ${old}
      ELSE ${column.type === 'text' ? alikeMasked(column, told.item.concept, table.keySql) : old} END`;
  });
  const names = table.columns.map(({ name }) => `"${name}"`).join(', ');
  const from = `FROM (SELECT *, ${table.placeSql} AS lies_in FROM kept) o`;
  const given = [...itemOf.values()].flatMap(({ kept, masked }) => [...kept, ...masked]);
  const isUnknown = `(hashtext('absent' || ${table.keySql}) & 7) = 0 AND NOT ${lies(given)}`;
  const there = otherwise && columns.absent.includes(table.name) ? `NOT (${isUnknown})` : 'true';
  const written = [
    `SET search_path = "${room}"`,
    `TRUNCATE "${table.name}"`,
    `WITH kept AS MATERIALIZED (SELECT * FROM ${table.copy} ORDER BY "${table.key}")
     INSERT INTO "${table.name}" (${names}) SELECT ${values.join(', ')} ${from} WHERE ${there} ORDER BY ${table.keySql}`,
  ];
  // A row that is not told may as well be there as not.
  const more = table.columns.map(({ name }) => (name === table.key ? `o."${name}" || '-x'` : `o."${name}"`));
  const added = `WITH kept AS MATERIALIZED (SELECT * FROM ${table.copy})
     INSERT INTO "${table.name}" (${names}) SELECT ${more.join(', ')} ${from}
     WHERE ${isHiddenRow ?? 'false'} AND (hashtext(${table.keySql}) & 3) = 0 ORDER BY ${table.keySql}`;
  return isHiddenRow && otherwise ? [...written, added] : written;
}

/** SQL: whether the row `o` lies in one of these regions. */
function lies(digits: readonly string[]): string {
  return digits.length === 0
    ? 'false'
    : `(${[...new Set(digits)].map((each) => `starts_with(o.lies_in, '${each}')`).join(' OR ')})`;
}
