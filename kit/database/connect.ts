import { PrismaPg } from '@prisma/adapter-pg';
import pg from 'pg';
import { Counter, register } from 'prom-client';

/** SQL statements sent, by room: what "no question multiplies" is measured with. */
export const statements = new Counter({
  name: 'concentric_sql_statements_total',
  help: 'SQL statements that a subgraph has sent to its database',
  labelNames: ['subgraph'],
  registers: [register],
});

/** As long as a question may take: a shorter wait would end what a busy process has not yet heard to be connected. */
const CONNECTION_MILLISECONDS = 30_000;

/** A room's own database: its schema alone is on the search path. */
export interface Database {
  readonly schema: string;
  readonly pool: pg.Pool;
  readonly adapter: PrismaPg;
  close(): Promise<void>;
}

export function openDatabase(options: {
  url: string;
  schema: string;
  connections?: number;
  /** After so many milliseconds the server gives a statement up (default: never). */
  patience?: number;
  /** Under which name its statements are counted (default: the schema's). */
  counted?: string;
}): Database {
  const { schema } = options;
  const sent = statements.labels({ subgraph: options.counted ?? schema });
  class CountingClient extends pg.Client {
    // pg's query has many overloads; all of them are passed on untouched.
    override query = ((...args: Parameters<pg.Client['query']>) => {
      sent.inc();
      // eslint-disable-next-line @typescript-eslint/no-confusing-void-expression -- of its overloads the last, with a callback, returns nothing
      return super.query(...args);
    }) as pg.Client['query'];
  }
  const pool = new pg.Pool({
    connectionString: options.url,
    options: `-c search_path=${schema},public`,
    max: options.connections ?? 10,
    connectionTimeoutMillis: CONNECTION_MILLISECONDS,
    idleTimeoutMillis: 30_000,
    statement_timeout: options.patience ?? false,
    Client: CountingClient,
  });
  // An idle connection that breaks (the server went away) is replaced at the next query; it must not end us.
  pool.on('error', () => undefined);
  return { schema, pool, adapter: new PrismaPg(pool, { schema }), close: () => pool.end() };
}
