import { type Sql, raw, sqltag as sql } from '@prisma/client/runtime/client';
import type { Query } from '../database/query.ts';
import { scopeAsked } from '../regions/asked.ts';
import { childrenLength, scope as codeScope } from '../regions/scope.ts';
import type { Value } from './figure.ts';
import { screaming } from './names.ts';
import type { RegisterField } from './register.ts';
import type { RegisterTable } from './tables.ts';

/** What the rows of a cell have in common. */
export interface Dimension {
  readonly name: string;
  readonly key: Sql;
  /** The values that have a cell even where no row has them; `found` are those that rows have. */
  domain(asked: DomainAsked): Promise<readonly string[]>;
}

export function dimensionNamed(
  of: RegisterTable,
  name: string,
  within: string | null | undefined,
): Dimension {
  if (name === 'REGION') return byRegion(of, within);
  const { filters } = of.register;
  const named = filters.find(
    (field) => name === screaming(field.name) || name === `MONTH_OF_${screaming(field.name)}`,
  );
  if (named === undefined) throw new Error(`${of.register.type} has no dimension ${name}.`);
  const column = sql`t.${raw(`"${of.column(named.property)}"`)}`;
  if (!name.startsWith('MONTH_OF_') || named.kind === 'enum')
    return { name, key: sql`${column}::text`, domain: async ({ found }) => valuesOf(named, found) };
  const local = named.kind === 'moment' ? sql`${column} AT TIME ZONE 'Asia/Shanghai'` : column;
  return { name, key: sql`to_char(${local}, 'YYYY-MM')`, domain: async ({ found }) => monthsBetween(found) };
}

interface DomainAsked {
  readonly query: Query;
  readonly today: Date;
  readonly found: readonly string[];
}

/** Every month from the first to the last: a series has no holes. */
function monthsBetween(found: readonly string[]): string[] {
  const [first, last] = [[...found].sort()[0], [...found].sort().at(-1)];
  if (first === undefined || last === undefined) return [];
  const numberOf = (month: string) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1;
  return Array.from({ length: numberOf(last) - numberOf(first) + 1 }, (_, index) => {
    const month = numberOf(first) + index;
    return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
  });
}

/** Of what is referred to, only what rows refer to: there may be thousands. */
function valuesOf({ kind, values }: RegisterField, found: readonly string[]): readonly string[] {
  if (kind === 'reference') return [...new Set(found)];
  return kind === 'boolean' ? ['false', 'true'] : values;
}

/** Regions one level below; a row that lies above that level counts for its own region. */
function byRegion({ register, column }: RegisterTable, within: string | null | undefined): Dimension {
  const scope = within == null ? '' : scopeAsked(within);
  const digits = childrenLength(scope);
  const place = sql`t.${raw(`"${column(register.place.property)}"`)}`;
  const own =
    digits <= 6 ? sql`rpad(left(${place}, ${digits}::int), 6, '0')` : sql`left(${place}, ${digits}::int)`;
  return {
    name: 'REGION',
    key: own,
    domain: async ({ query, today }) => {
      const rows = await query<{ code: string }>(sql`
        SELECT code FROM region
        WHERE code >= ${scope} AND code < ${`${scope}:`} AND length(code) = ${Math.max(digits, 6)}::int
          AND (valid_from IS NULL OR valid_from <= ${today}::date) AND (valid_to IS NULL OR valid_to >= ${today}::date)
        ORDER BY code`);
      return rows.map(({ code }) => code).filter((code) => codeScope(code).length === digits);
    },
  };
}

export type Cell = Value & { readonly keys: readonly (string | null)[] };

/** The cells that rows have made, and an empty one for each combination of values that no row has. */
export function fillIn(rows: readonly Cell[], domains: readonly (readonly string[])[]): Cell[] {
  const found = new Map(rows.map((row) => [JSON.stringify(row.keys), row]));
  if (domains.length > 0 && domains.every((domain) => domain.length > 0))
    for (const keys of product(domains)) {
      const name = JSON.stringify(keys);
      if (!found.has(name)) found.set(name, { keys, value: null, rows: 0, measured: 0 });
    }
  const inOrder = (cell: Cell) => cell.keys.map((key) => key ?? '~').join(' ');
  return [...found.values()].sort((one, other) => (inOrder(one) < inOrder(other) ? -1 : 1));
}

function product(domains: readonly (readonly string[])[]): string[][] {
  return domains.reduce<string[][]>(
    (all, domain) => all.flatMap((keys) => domain.map((value) => [...keys, value])),
    [[]],
  );
}
