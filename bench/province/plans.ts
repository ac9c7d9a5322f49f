import pg from 'pg';

/** A table is large where reading it from end to end is more than a page's work; in a smaller database, fewer rows tell. */
export const LARGE = 5_000;

interface Sent {
  readonly text: string;
  readonly values: unknown[];
  /** How the room's connection was opened: its schema stands in there. */
  readonly connection: pg.ClientConfig;
}

/** Statements that read pages: the lists of `kit/paging`. */
const isPage = ({ text }: { readonly text: string }) => text.includes('CROSS JOIN LATERAL');

/** Listens to all statements of this process, and tells the plans of those that read pages. */
export function recordPages(large = LARGE) {
  let sent: Sent[] = [];
  const explainers = new Map<string, pg.Client>();
  const query = pg.Client.prototype.query as (...args: unknown[]) => unknown;
  const recorded = function (this: pg.Client, ...args: unknown[]) {
    const [asked, values] = args as [string | { text: string; values?: unknown[] }, unknown[]?];
    const text = typeof asked === 'string' ? asked : asked.text;
    if (isPage({ text })) {
      const given = typeof asked === 'string' ? values : (asked.values ?? values);
      const { connectionParameters } = this as unknown as { connectionParameters: pg.ClientConfig };
      sent.push({ text, values: given ?? [], connection: connectionParameters });
    }
    return query.apply(this, args);
  };
  pg.Client.prototype.query = recorded as never;

  const explainer = async ({ options = '', host, port, user, password, database }: pg.ClientConfig) => {
    const open = explainers.get(options);
    if (open) return open;
    const client = new pg.Client({ options, host, port, user, password, database });
    await client.connect();
    explainers.set(options, client);
    return client;
  };
  return {
    /** Of the pages since it was read last. */
    read: async () => {
      const pages = sent;
      sent = [];
      const scanned = new Set<string>();
      let read = 0;
      for (const { text, values, connection } of pages) {
        const client = await explainer(connection);
        const { rows } = (await query.call(
          client,
          `EXPLAIN (ANALYZE, TIMING OFF, FORMAT JSON) ${text}`,
          values,
        )) as pg.QueryResult<{
          'QUERY PLAN': unknown;
        }>;
        const plan = rows[0]?.['QUERY PLAN'];
        read = Math.max(read, rowsRead(plan));
        for (const table of sequentialScans(plan))
          if ((await rowsOf(client, table)) > large) scanned.add(table);
      }
      return { pages: pages.length, scanned: [...scanned], read };
    },
    close: async () => {
      for (const client of explainers.values()) await client.end();
    },
  };
}

async function rowsOf(client: pg.Client, table: string): Promise<number> {
  const { rows } = await client.query<{ rows: number }>(
    'SELECT reltuples::int AS rows FROM pg_class WHERE oid = to_regclass(quote_ident($1))',
    [table],
  );
  return rows[0]?.rows ?? 0;
}

/** Names of the tables that a plan scans in sequence. */
export function sequentialScans(plan: unknown): string[] {
  if (typeof plan !== 'object' || plan === null) return [];
  const node = plan as Record<string, unknown>;
  const own = node['Node Type'] === 'Seq Scan' ? [String(node['Relation Name'])] : [];
  return [...own, ...Object.values(node).flatMap(sequentialScans)];
}

/** How many rows of tables a plan has looked at to find its page, those that did not fit included. */
export function rowsRead(plan: unknown): number {
  if (typeof plan !== 'object' || plan === null) return 0;
  const node = plan as Record<string, unknown>;
  const count = (name: string) => Number(node[name] ?? 0);
  const each = ['Actual Rows', 'Rows Removed by Filter', 'Rows Removed by Index Recheck'].map(count);
  const own = 'Relation Name' in node ? each.reduce((sum, rows) => sum + rows) * count('Actual Loops') : 0;
  return Object.values(node).reduce<number>((sum, below) => sum + rowsRead(below), own);
}
