import type { Door } from './door.ts';

/** An object of an answer. Rows of one entity are filled in place. */
export type Row = Record<string, unknown>;
export type Doors = ReadonlyMap<string, Door>;

/** An operation written by hand: from its variables to its data. */
export type ByHand = (doors: Doors, variables: Row) => Promise<Row>;

export function root(doors: Doors, subgraph: string, query: string, variables: object = {}): Promise<Row> {
  return doorTo(doors, subgraph).ask<Row>(query, variables);
}

/** What one subgraph adds to entities. */
export interface Addition {
  readonly subgraph: string;
  readonly type: string;
  readonly key: 'code' | 'id';
  readonly fields: string;
}

/** Makes a function that asks for fields of entities, each of them once, and puts them into every row of it. */
export function adding({ subgraph, type, key, fields }: Addition) {
  const query = `query($representations:[_Any!]!){_entities(representations:$representations){... on ${type}{${fields}}}}`;
  return async (doors: Doors, rows: readonly Row[]): Promise<void> => {
    if (rows.length === 0) return;
    const places = new Map<unknown, number>();
    const representations: Row[] = [];
    for (const row of rows) {
      const value = row[key];
      if (places.has(value)) continue;
      places.set(value, representations.length);
      representations.push({ __typename: type, [key]: value });
    }
    const { _entities: found } = await doorTo(doors, subgraph).ask<{ _entities: Row[] }>(query, {
      representations,
    });
    for (const row of rows) Object.assign(row, found[places.get(row[key]) ?? -1]);
  };
}

/** The rows below some rows: of lists and single ones, without the nulls. */
export function below(rows: readonly Row[], field: string): Row[] {
  const found: Row[] = [];
  for (const row of rows) {
    const value = row[field] as Row | readonly Row[] | null;
    if (isList(value)) found.push(...value);
    else if (value !== null) found.push(value);
  }
  return found;
}

const isList = (value: Row | readonly Row[] | null): value is readonly Row[] => Array.isArray(value);

function doorTo(doors: Doors, subgraph: string): Door {
  const door = doors.get(subgraph);
  if (door === undefined) throw new Error(`Nobody answers for ${subgraph}.`);
  return door;
}
