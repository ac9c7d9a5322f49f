/** A room's `data.prisma`, as far as its rows go: tables and columns by the names that rows have. */
export interface Datamodel {
  table(model: string): Table | undefined;
}

export interface Table {
  readonly name: string;
  /** Columns by property; relations are none. */
  readonly columns: ReadonlyMap<string, Column>;
}

export interface Column {
  readonly name: string;
  /** Prisma's type, such as `String`, `DateTime` or an enum's name. */
  readonly type: string;
  readonly isEnum: boolean;
  /** `Date`, `Timestamptz(3)` where Prisma was told; empty otherwise. */
  readonly native: string;
  readonly nullable: boolean;
  readonly list: boolean;
}

const SCALARS = new Set([
  'String',
  'Boolean',
  'Int',
  'BigInt',
  'Float',
  'Decimal',
  'DateTime',
  'Json',
  'Bytes',
]);

/** Reads the text of a `data.prisma`. */
export function readDatamodel(text: string): Datamodel {
  const enums = new Set(Array.from(text.matchAll(/^enum (\w+) \{/gm), ([, name]) => name));
  const tables = new Map<string, Table>();
  for (const [, model = '', body = ''] of text.matchAll(/^model (\w+) \{\n([\s\S]*?)^\}/gm)) {
    const name = /@@map\("(\w+)"\)/.exec(body)?.[1] ?? model;
    const columns = new Map<string, Column>();
    for (const line of body.split('\n')) {
      const found = /^\s+(\w+)\s+(\w+)(\[\])?(\?)?(.*)$/.exec(line);
      const [, property = '', type = '', list, nullable, rest = ''] = found ?? [];
      if (!SCALARS.has(type) && !enums.has(type)) continue;
      columns.set(property, {
        name: /@map\("(\w+)"\)/.exec(rest)?.[1] ?? property,
        type,
        isEnum: enums.has(type),
        native: /@db\.(\w+)/.exec(rest)?.[1] ?? '',
        nullable: nullable !== undefined,
        list: list !== undefined,
      });
    }
    tables.set(model, { name, columns });
  }
  return { table: (model) => tables.get(model) };
}
