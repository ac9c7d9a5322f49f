import type { OrderColumn } from '../paging/request.ts';
import { screaming } from './names.ts';
import type { RegisterField } from './register.ts';
import type { RegisterTable } from './tables.ts';

/** Chinese text is ordered by its pinyin. */
export const PINYIN = '"zh-x-icu"';

export interface Ordering {
  readonly order: readonly OrderColumn[];
  readonly direction: 'ASC' | 'DESC';
}

/** The order that a caller names, such as `NAME_DESC`; rows that are alike in it stand by their keys. */
export function orderingOf(of: RegisterTable, named: string | null | undefined): Ordering {
  const { orders, key } = of.register;
  const direction = named?.endsWith('_DESC') ? 'DESC' : 'ASC';
  const field =
    orders.find(({ name }) => named?.slice(0, -direction.length - 1) === screaming(name)) ?? orders[0];
  const byKey: OrderColumn = { column: key, type: 'text' };
  return {
    direction,
    order: field === undefined || field.name === key ? [byKey] : [columnOf(of, field), byKey],
  };
}

function columnOf({ column }: RegisterTable, field: RegisterField): OrderColumn {
  const name = `"${column(field.property)}"`;
  switch (field.kind) {
    case 'text':
      return { column: name, type: 'text', collation: PINYIN };
    case 'reference':
      return { column: name, type: 'text' };
    case 'enum':
      return { column: name, type: { name: `"${field.type}"`, values: field.values } };
    case 'moment':
      return { column: name, type: 'timestamptz' };
    case 'float':
      return { column: name, type: 'float8' };
    case 'int':
    case 'date':
    case 'boolean':
      return { column: name, type: field.kind };
  }
}
