import { readFileSync } from 'node:fs';
import pg from 'pg';
import { readDatamodel } from '../../../../kit/database/datamodel.ts';
import { ROOMS } from '../../../../kit/vocabulary/rooms.ts';
import { ELSEWHERE } from '../altered/elsewhere.ts';
import type { Columns } from '../columns/columns.ts';
import { COLUMNS } from '../columns/rooms.ts';

/** Values that hit rows: drawn from one of the databases, those that are hidden among them. */
export interface Pool {
  /** Keys of rows, by the name of their type. */
  readonly keys: ReadonlyMap<string, readonly string[]>;
  /** Regions of every level. */
  readonly regions: readonly string[];
  /** Whole texts out of columns that are not open, and pieces of them. */
  readonly texts: readonly string[];
  /** By item rows with what stands in its column, where it has one of its own: to compare with. */
  readonly known: ReadonlyMap<string, readonly KnownValue[]>;
  /** Cursors that lists have answered, by where the list stands; more come while the proof goes on. */
  readonly cursors: Map<string, string[]>;
}

/** What stands in a row, as a variable has it. */
export interface KnownValue {
  readonly key: string;
  readonly value: unknown;
}

const ENOUGH = 60;

export async function openPool(url: string): Promise<Pool> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const column = async (statement: string): Promise<string[]> => {
    const { rows } = await client.query<{ value: string }>(statement);
    return rows.map(({ value }) => value);
  };
  try {
    const keys = new Map<string, readonly string[]>();
    for (const room of ROOMS)
      for (const [model, table, key] of modelsOf(room))
        keys.set(model, [
          ...(keys.get(model) ?? []),
          ...(await column(
            `SELECT "${key}" AS value FROM "${room}"."${table}" ORDER BY md5("${key}") LIMIT ${ENOUGH}`,
          )),
        ]);
    const regions: string[] = [];
    for (const level of ['PROVINCE', 'PREFECTURE', 'COUNTY', 'SUBDISTRICT'])
      regions.push(
        ...(await column(
          `SELECT code AS value FROM grid.region WHERE level = '${level}' ORDER BY md5(code) LIMIT 8`,
        )),
      );
    const communities = await column(
      `SELECT code AS value FROM (SELECT community_code AS code, count(*) AS rows FROM (
         SELECT community_code FROM grid.household UNION ALL SELECT community_code FROM volunteer.need
         UNION ALL SELECT community_code FROM volunteer.volunteer UNION ALL SELECT community_code FROM legal.mediation
         UNION ALL SELECT community_code FROM grid.grid_event) each GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT ${ENOUGH}) most`,
    );
    keys.set('Community', communities);
    keys.set('Region', [...regions, ...communities.slice(0, 20)]);
    keys.set('Agreement', [...(keys.get('Agreement') ?? []), ELSEWHERE]);
    const texts: string[] = [];
    for (const [room, { items }] of Object.entries<Columns>(COLUMNS))
      for (const [table, columns] of Object.entries(items))
        for (const name of Object.values(columns).flat())
          texts.push(
            ...(await column(
              `SELECT DISTINCT "${name}"::text AS value FROM "${room}"."${table}" WHERE "${name}" IS NOT NULL LIMIT 4`,
            )),
          );
    return {
      keys,
      regions: [...regions, ...communities],
      texts,
      known: await knownIn(client),
      cursors: new Map(),
    };
  } finally {
    await client.end();
  }
}

/** Of each item that lies in one column a few of its values, with the keys of their rows. */
async function knownIn(client: pg.Client): Promise<Map<string, readonly KnownValue[]>> {
  const known = new Map<string, readonly KnownValue[]>();
  for (const [room, { items }] of Object.entries<Columns>(COLUMNS))
    for (const [table, columns] of Object.entries(items))
      for (const [item, name] of Object.entries(columns)) {
        if (typeof name !== 'string') continue;
        const { rows } = await client.query<KnownValue>(
          `SELECT coalesce(r->>'id', r->>'code', r->>'household_id') AS key, r->'${name}' AS value
           FROM "${room}"."${table}" t, to_jsonb(t) r WHERE "${name}" IS NOT NULL ORDER BY md5(r::text) LIMIT ${ENOUGH}`,
        );
        known.set(item, rows);
      }
  return known;
}

/** The room's models that have a key of one column, with table and column. */
function modelsOf(room: string): [model: string, table: string, key: string][] {
  const text = readFileSync(new URL(`../../../../subgraphs/${room}/data.prisma`, import.meta.url), 'utf8');
  const datamodel = readDatamodel(text);
  return Array.from(text.matchAll(/^model (\w+) \{/gm), ([, name = '']) => name).flatMap((name) => {
    const table = datamodel.table(name);
    const key = ['id', 'code'].find((each) => table?.columns.get(each)?.type === 'String');
    return table && key ? [[name, table.name, key] as [string, string, string]] : [];
  });
}
