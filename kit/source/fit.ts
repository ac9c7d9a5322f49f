import type { Register } from '../register/register.ts';
import type { RegisterTable } from '../register/tables.ts';
import type { FieldMapping, RegisterMapping, SourceFile } from './file.ts';
import type { MappedField, Mirrored } from './mapping.ts';

/** Columns that a table cannot do without, by table. */
export type Needed = ReadonlyMap<string, readonly string[]>;

/**
 * Lays the mapping against the registers of the room. Registers come in an order in which those that are referred to
 * are first; every mistake is added to `mistakes`.
 */
export function fitRegisters(
  file: SourceFile,
  tables: ReadonlyMap<string, RegisterTable>,
  needed: Needed,
  mistakes: string[],
): Mirrored[] {
  const mappings: Readonly<Record<string, RegisterMapping>> = file.registers;
  const fitted = Object.entries(mappings).flatMap(([type, mapping]) => {
    const table = tables.get(type);
    if (table !== undefined) return [fitOne(table, mapping, needed.get(table.table) ?? [], mistakes)];
    mistakes.push(`registers.${type}: the room has no register of this name.`);
    return [];
  });
  return inOrder(fitted);
}

function fitOne(
  { register, table, column }: RegisterTable,
  mapping: RegisterMapping,
  needed: readonly string[],
  mistakes: string[],
): Mirrored {
  const at = `registers.${register.type}.fields`;
  const fields = Object.entries(mapping.fields).flatMap(([name, how]): MappedField[] => {
    const field = register.fields.get(name);
    if (field === undefined || name === register.key) {
      mistakes.push(
        `${at}.${name}: ${register.type} has no such field${name === register.key ? ' beside its key' : ''}.`,
      );
      return [];
    }
    const found = columnOf(column, field.property);
    if (found === undefined) mistakes.push(`${at}.${name}: it is worked out here, and taken from nowhere.`);
    mistakes.push(
      ...unknownValues(register, name, how).map(
        (value) => `${at}.${name}: ${field.type} has no value ${value}.`,
      ),
    );
    return found === undefined ? [] : [{ field, column: found, mapping: how }];
  });
  const mapped = new Set([register.key, ...fields.map((each) => each.column)]);
  for (const each of needed)
    if (!mapped.has(each)) mistakes.push(`${at}: ${each} is needed, and nothing says where it comes from.`);
  return { register, table, mapping, fields };
}

/** Values of a mapping that an enum does not have. */
function unknownValues(register: Register, name: string, how: FieldMapping): string[] {
  const field = register.fields.get(name);
  if (field?.kind !== 'enum') return [];
  const told = 'always' in how ? [how.always] : Object.values(how.values ?? {});
  return told.filter((value) => value !== null && !field.values.includes(String(value))).map(String);
}

function columnOf(column: RegisterTable['column'], property: string): string | undefined {
  try {
    return column(property);
  } catch {
    return undefined;
  }
}

/** Those that are referred to come first; who refers in a circle comes as the file has it. */
function inOrder(registers: readonly Mirrored[]): Mirrored[] {
  const left = [...registers];
  const ordered: Mirrored[] = [];
  while (left.length > 0) {
    const free = left.findIndex((each) =>
      each.fields.every(
        ({ field }) =>
          !left.some(
            (other) => other !== each && field.kind === 'reference' && other.register.type === field.type,
          ),
      ),
    );
    ordered.push(...left.splice(Math.max(free, 0), 1));
  }
  return ordered;
}
