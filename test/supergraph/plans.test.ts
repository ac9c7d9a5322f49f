import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { buildClientSchema, getIntrospectionQuery, isEnumType, type GraphQLSchema } from 'graphql';
import pg from 'pg';
import { ROOMS } from '../../kit/vocabulary/rooms.ts';
import { sampleUrl } from '../support/database.ts';
import { type TestHouse, openTestHouse } from '../support/house.ts';

/** A table is large where reading it from end to end is more than a page's work. */
const LARGE = 5_000;

interface Sent {
  readonly text: string;
  readonly values: unknown[];
}

/** Statements that read pages: the lists of `kit/paging`. */
const isPage = ({ text }: Sent) => text.includes('CROSS JOIN LATERAL');

/** One process alone, in which every statement that is sent can be heard. */
describe('no list reads a large table from end to end, in one process', () => {
  let house: TestHouse;
  let schema: GraphQLSchema;
  let client: pg.Client;
  const sent: Sent[] = [];

  beforeAll(async () => {
    const query = pg.Client.prototype.query as (...args: unknown[]) => unknown;
    jest.spyOn(pg.Client.prototype, 'query').mockImplementation(function (
      this: pg.Client,
      ...args: unknown[]
    ) {
      const [asked, values] = args as [string | { text: string; values?: unknown[] }, unknown[]?];
      sent.push(
        typeof asked === 'string'
          ? { text: asked, values: values ?? [] }
          : { text: asked.text, values: asked.values ?? values ?? [] },
      );
      return query.apply(this, args);
    });
    house = await openTestHouse();
    schema = buildClientSchema((await house.ask(getIntrospectionQuery())).data);
    client = new pg.Client({ connectionString: sampleUrl() });
    await client.connect();
  });
  afterAll(async () => {
    jest.restoreAllMocks();
    await client.end();
    await house.close();
  });

  /** Large tables that the plan of any page in between scans in sequence. */
  const scanned = async (room: string, queries: readonly string[]): Promise<string[]> => {
    const found: string[] = [];
    for (const query of queries) {
      const open = await pagesSent('coordination-centre', query);
      // What is not open answers its own source alone.
      const statements = open.length > 0 ? open : await pagesSent(`${room}-system`, query);
      for (const { text, values } of statements) {
        const plan = await client.query<{ 'QUERY PLAN': unknown }>(`EXPLAIN (FORMAT JSON) ${text}`, values);
        for (const table of sequentialScans(plan.rows[0]?.['QUERY PLAN']))
          if (await isLarge(table)) found.push(`${table} for ${query}`);
      }
      expect({ query, pages: statements.length > 0 }).toEqual({ query, pages: true });
    }
    return found;
  };
  const pagesSent = async (client: string, query: string): Promise<Sent[]> => {
    sent.length = 0;
    const { errors } = await house.as(client).ask(query);
    if (errors?.some(({ extensions }) => extensions['code'] === 'BAD_USER_INPUT'))
      throw new Error(errors[0]?.message);
    return sent.filter(isPage);
  };
  const isLarge = async (table: string) => {
    const { rows } = await client.query<{ rows: number }>(
      'SELECT max(reltuples)::int AS rows FROM pg_class WHERE relname = $1',
      [table],
    );
    return (rows[0]?.rows ?? 0) > LARGE;
  };

  it.each(ROOMS)(
    'of %s, in any order, of the whole country, a city or a community, with a text or without',
    async (room) => {
      // Each room has functions of its own, by which its indexes are made.
      await client.query(`SET search_path = ${room}, public`);
      const queries: string[] = [];
      for (const [name, field] of Object.entries(schema.getQueryType()?.getFields() ?? {})) {
        const has = (argument: string) => field.args.some((each) => each.name === argument);
        if (!has('within') || !has('orderBy') || !(await belongsTo(room, name))) continue;
        const order = schema.getType(String(field.args.find((each) => each.name === 'orderBy')?.type));
        for (const { name: by } of isEnumType(order) ? order.getValues() : [])
          for (const within of ['', 'within: "441400",', 'within: "445102010018",'])
            queries.push(`{ ${name}(${within} orderBy: ${by}, first: 20) { nodes { __typename } } }`);
        const filter = schema.getType(String(field.args.find((each) => each.name === 'filter')?.type));
        if (filter && 'getFields' in filter && 'text' in filter.getFields())
          queries.push(
            `{ ${name}(within: "445100", filter: { text: "义兴" }, first: 20) { nodes { __typename } } }`,
          );
      }
      expect(await scanned(room, queries)).toEqual([]);
    },
    180_000,
  );

  /** Which room answers a list: its schema in the database holds the table. */
  const belongsTo = async (room: string, list: string): Promise<boolean> => {
    sent.length = 0;
    await house.as('coordination-centre').ask(`{ ${list}(first: 1) { nodes { __typename } } }`);
    const table = /FROM "(\w+)" t/.exec(sent.find(isPage)?.text ?? '')?.[1] ?? '';
    const { rowCount } = await client.query(
      'SELECT FROM pg_tables WHERE schemaname = $1 AND tablename = $2',
      [room, table],
    );
    return rowCount === 1;
  };
});

/** Names of the tables that a plan scans in sequence. */
function sequentialScans(plan: unknown): string[] {
  if (typeof plan !== 'object' || plan === null) return [];
  const node = plan as Record<string, unknown>;
  const own = node['Node Type'] === 'Seq Scan' ? [String(node['Relation Name'])] : [];
  return [...own, ...Object.values(node).flatMap(sequentialScans)];
}
