import type { Datamodel, Table } from '../database/datamodel.ts';
import { type FieldKind, type Register, type RegisterField, RegisterMistaken } from './register.ts';

/** A register and the table that it lies in. */
export interface RegisterTable {
  readonly register: Register;
  readonly table: string;
  /** The column of a row's property, quoted nowhere: names are snake case. */
  column(property: string): string;
}

const HELD_AS: Readonly<Record<FieldKind, readonly string[]>> = {
  enum: [],
  boolean: ['Boolean'],
  date: ['DateTime'],
  moment: ['DateTime'],
  int: ['Int'],
  float: ['Float', 'Int'],
  text: ['String'],
  reference: ['String'],
};

/**
 * Finds the table of each register. `answered` says which fields the room answers by a resolver of its own.
 * @throws RegisterMistaken where the SDL promises what the table does not hold.
 */
export function tablesOf(
  registers: readonly Register[],
  datamodel: Datamodel,
  answered: (type: string, field: string) => boolean,
): RegisterTable[] {
  const mistakes: string[] = [];
  const found = registers.flatMap((register) => {
    const table = datamodel.table(register.type);
    if (table === undefined) {
      mistakes.push(`${register.type} is a register, and data.prisma has no model of that name.`);
      return [];
    }
    mistakes.push(...differences(register, table, answered));
    return [{ register, table: table.name, column: columnIn(register, table) }];
  });
  if (mistakes.length > 0) throw new RegisterMistaken(mistakes.join('\n'));
  return found;
}

function columnIn({ type }: Register, table: Table): RegisterTable['column'] {
  return (property) => {
    const column = table.columns.get(property);
    if (column === undefined) throw new Error(`${type} has no column ${property}.`);
    return column.name;
  };
}

function differences(
  register: Register,
  table: Table,
  answered: (type: string, field: string) => boolean,
): string[] {
  const { type, place, key, filters, orders, text, lasts } = register;
  const listed = new Set([...filters, ...orders, ...text]);
  const told = [...register.fields.values()].flatMap((field) => {
    const needed = listed.has(field) || !answered(type, field.name);
    const wrong = needed ? difference(field, table) : undefined;
    return wrong === undefined ? [] : [`${type}.${field.name}: ${wrong}`];
  });
  for (const property of [key, place.property, ...(lasts ?? []).map((each) => each.property)])
    if (!table.columns.has(property)) told.push(`${type} needs a column ${property} in data.prisma.`);
  return told;
}

function difference(field: RegisterField, table: Table): string | undefined {
  const column = table.columns.get(field.property);
  if (column === undefined)
    return `data.prisma has no ${field.property}, and the room has no resolver for it.`;
  const held = field.kind === 'enum' ? [field.type] : HELD_AS[field.kind];
  if (!held.includes(column.type))
    return `it is a ${column.type} in data.prisma, not a ${held.join(' or ')}.`;
  if (column.list !== field.list) return 'it is a list on one side only.';
  if (field.kind === 'date' && column.native !== 'Date')
    return 'a Date is a DateTime @db.Date in data.prisma.';
  if (field.kind === 'moment' && !column.native.startsWith('Timestamptz'))
    return 'a DateTime is a DateTime @db.Timestamptz(3) in data.prisma.';
  if (field.nonNull && column.nullable) return 'it is promised, and its column can be null.';
  return undefined;
}
