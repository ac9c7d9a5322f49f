import { readFileSync } from 'node:fs';
import type { Sql } from '@prisma/client/runtime/client';
import type DataLoader from 'dataloader';
import { manyByKey, oneByKey } from '../loaders.ts';
import type { Database } from './connect.ts';
import { readDatamodel } from './datamodel.ts';
import { type Keyed, OF, keyedStatements } from './keyed.ts';
import { type Query, queryOver, send } from './query.ts';

/** What Prisma generates of a room's models, as far as their rows go: its `Prisma.TypeMap`. */
export interface Models {
  readonly model: object;
}

type Name<Of extends Models> = keyof Of['model'] & string;

type RowOf<Of extends Models, Model extends Name<Of>> = Of['model'][Model] extends {
  payload: { scalars: infer Row };
}
  ? Row
  : never;

/** Properties by which rows can be asked for: those that hold text, which an enum is not. */
type KeyOf<Row> = {
  [Property in keyof Row]: string extends NonNullable<Row[Property]> ? Property : never;
}[keyof Row] &
  string;

/** The table that says which rows belong to a key: `from` holds the key, `to` what the rows are found by. */
type Link<Of extends Models> = {
  [Model in Name<Of>]: {
    readonly model: Model;
    readonly from: KeyOf<RowOf<Of, Model>>;
    readonly to: KeyOf<RowOf<Of, Model>>;
  };
}[Name<Of>];

/** Which of a key's rows, and in which order. */
interface Narrowed<Of extends Models, Model extends Name<Of>> {
  /** A further condition on the table `t`. */
  readonly where?: Sql;
  readonly order?: readonly (Property<Of, Model> | `${Property<Of, Model>} desc`)[];
}

type Property<Of extends Models, Model extends Name<Of>> = keyof RowOf<Of, Model> & string;

/**
 * How a room reads for its resolvers. `one` and `many` make a loader for one request: it asks for the rows of many
 * keys at once, by a statement that each connection keeps prepared, and gives them the values that Prisma gives.
 */
export interface Reads<Of extends Models> {
  /** The row of each key, null where there is none; with an order, the first of several. */
  one<Model extends Name<Of>>(
    model: Model,
    by: KeyOf<RowOf<Of, Model>>,
    narrowed?: Narrowed<Of, Model>,
  ): DataLoader<string, RowOf<Of, Model> | null>;
  /** All rows of each key. */
  many<Model extends Name<Of>>(
    model: Model,
    by: KeyOf<RowOf<Of, Model>>,
    narrowed?: Narrowed<Of, Model> & { readonly through?: Link<Of> },
  ): DataLoader<string, RowOf<Of, Model>[]>;
  /** Rows of a statement that the store has written. */
  readonly query: Query;
}

/** Reads of a room's database, with the `data.prisma` that lies beside its store. */
export function openReads<Of extends Models>({ pool }: Database, storeUrl: string): Reads<Of> {
  const datamodel = readDatamodel(readFileSync(new URL('./data.prisma', storeUrl), 'utf8'));
  const statementOf = keyedStatements(datamodel);
  const rowsOf =
    <Model extends Name<Of>>(asked: Keyed & { readonly model: Model }) =>
    (keys: readonly string[]) =>
      send<RowOf<Of, Model>>(pool, statementOf(asked, keys));
  const holding = (property: string) => (row: unknown) => (row as Record<string, string>)[property] ?? '';
  return {
    one: (model, by, narrowed) => oneByKey(rowsOf({ model, by, ...narrowed, first: true }), holding(by)),
    many: (model, by, narrowed) =>
      manyByKey(rowsOf({ model, by, ...narrowed }), holding(narrowed?.through ? OF : by)),
    query: queryOver(pool),
  };
}
