import { createHash } from 'node:crypto';
import type { Sql } from '@prisma/client/runtime/client';
import type { Column, Datamodel, Table } from './datamodel.ts';
import type { Sent } from './query.ts';

/** Which rows of a table `t` are asked for by the keys of many. */
export interface Keyed {
  readonly model: string;
  readonly by: string;
  /** A further condition on `t`; its text is the same whatever it is given. */
  readonly where?: Sql;
  /** Properties, each rising unless it says ` desc`. */
  readonly order?: readonly string[];
  /** The table that says which rows belong to a key: `from` holds the key, `to` what `by` holds. */
  readonly through?: { readonly model: string; readonly from: string; readonly to: string };
  /** Of each key the first row alone. */
  readonly first?: boolean;
}

/** What a row that is found through another table also says: the key to which it belongs. */
export const OF = '_of';

/**
 * A room's statements for rows by key. Each is written once, and named by its text: so a connection keeps it prepared,
 * and two that differ never meet.
 */
export function keyedStatements(datamodel: Datamodel): (asked: Keyed, keys: readonly string[]) => Sent {
  const written = new Map<string, Pick<Sent, 'name' | 'text'>>();
  return (asked, keys) => {
    const condition = asked.where?.text ?? '';
    const given = asked.where?.values ?? [];
    const { model, by, order, through, first } = asked;
    const link = through ? `${through.model} ${through.from} ${through.to}` : '';
    const known = `${model} ${by} ${link} ${first ? 1 : ''} ${order?.join() ?? ''} ${condition}`;
    let statement = written.get(known);
    if (statement === undefined) {
      const text = textOf(datamodel, asked, { condition, keys: `$${given.length + 1}::text[]` });
      statement = { name: createHash('sha256').update(text).digest('base64url'), text };
      written.set(known, statement);
    }
    return { name: statement.name, text: statement.text, values: [...given, keys] };
  };
}

function textOf(
  datamodel: Datamodel,
  { model, by, order = [], through, first = false }: Omit<Keyed, 'where'>,
  { condition, keys }: { condition: string; keys: string },
): string {
  const table = tableIn(datamodel, model);
  const link = through && { ...through, table: tableIn(datamodel, through.model) };
  const column = (property: string) => `t."${columnIn(table, property)}"`;
  const key = link ? `l."${columnIn(link.table, link.from)}"` : column(by);
  const placed = order.map((each) => {
    const [property = '', direction] = each.split(' ');
    return direction === 'desc' ? `${column(property)} DESC` : column(property);
  });
  const one = first && placed.length > 0;
  const from = `FROM "${table.name}" t`;
  return [
    `SELECT ${one ? `DISTINCT ON (${key}) ` : ''}${selected(table)}${link ? `, ${key} AS "${OF}"` : ''}`,
    link
      ? `${from} JOIN "${link.table.name}" l ON l."${columnIn(link.table, link.to)}" = ${column(by)}`
      : from,
    `WHERE ${key} = ANY(${keys})${condition === '' ? '' : ` AND (${condition})`}`,
    ...(placed.length > 0 ? [`ORDER BY ${[...(one ? [key] : []), ...placed].join(', ')}`] : []),
  ].join(' ');
}

/** Named one by one: what a table has beside its model stays where it is, and a new column leaves the rest prepared. */
function selected(table: Table): string {
  return [...table.columns]
    .map(([property, column]) => `${valueOf(table, column)} AS "${property}"`)
    .join(', ');
}

/** What pg reads as Prisma does, a day apart (see query.ts). */
const ALIKE = ['String', 'Boolean', 'Int', 'Float'];

function valueOf(table: Table, { name, type, native, isEnum, list }: Column): string {
  // An enum's type is of this database alone: pg knows it only as text.
  if (isEnum) return `t."${name}"::text${list ? '[]' : ''}`;
  const isMoment = type === 'DateTime' && /^(Date|Timestamptz)$/.test(native) && !list;
  if (ALIKE.includes(type) || isMoment) return `t."${name}"`;
  throw new Error(
    `${table.name}.${name} is a ${type}: kit/database has to say how pg reads it as Prisma does.`,
  );
}

function tableIn(datamodel: Datamodel, model: string): Table {
  const table = datamodel.table(model);
  if (table === undefined) throw new Error(`data.prisma has no model ${model}.`);
  return table;
}

function columnIn({ name, columns }: Table, property: string): string {
  const column = columns.get(property);
  if (column === undefined) throw new Error(`${name} has no column ${property}.`);
  return column.name;
}
