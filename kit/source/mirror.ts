import { setTimeout as sleep } from 'node:timers/promises';
import type { Database } from '../database/connect.ts';
import type { Log } from '../log.ts';
import { type Mirrored, mapRows } from './mapping.ts';
import * as metrics from './metrics.ts';
import { retryRefused } from './retry.ts';
import { type Source, SourceFailed } from './source.ts';
import { sweepRegister } from './sweep.ts';
import { type Writer, type Written, cursorOf, writePage } from './write.ts';

/** Keeps the copy of what a department's own system keeps. */
export interface Mirror {
  /** Reads what is missing, telling how far it is, and goes on at intervals. A source that is down is told, not thrown. */
  start(options: { say: (sentence: string) => void; signal?: AbortSignal | undefined }): Promise<void>;
  /** One reading; null where another process reads at this moment. */
  read(told?: (sentence: string) => void): Promise<MirrorReading | null>;
  close(): Promise<void>;
}

export interface MirrorReading extends Written {
  /** Registers that could not be read to the end. */
  readonly failed: readonly string[];
}

export interface MirrorOptions {
  readonly room: string;
  readonly system: string;
  readonly database: Database;
  readonly source: Source;
  /** In an order in which no register comes before one that it refers to. */
  readonly registers: readonly Mirrored[];
  readonly regions: readonly string[];
  readonly page: number;
  readonly vanish: number;
  readonly seconds: number;
  readonly log: Log;
}

const SWEEP_SECONDS = 3_600;
const WAIT_MILLISECONDS = 1_000;
const TELL_MILLISECONDS = 3_000;

export function createMirror(options: MirrorOptions): Mirror {
  const { room, system, source, log, seconds } = options;
  const closing = new AbortController();
  let under: Promise<unknown> = Promise.resolve();
  let going: Promise<void> | undefined;

  // One reading at a time, also where a test or a command asks for one beside the interval.
  const inTurn = <Result>(run: () => Promise<Result>): Promise<Result> => {
    const turn = under.then(run);
    under = turn.catch(() => undefined);
    return turn;
  };
  const read = (told: (sentence: string) => void = () => undefined, signal = closing.signal) =>
    inTurn(() => readOnce(options, signal, told));

  async function goOn(): Promise<void> {
    for (;;) {
      await sleep(seconds * 1_000, undefined, { signal: closing.signal, ref: false });
      await read().catch((err: unknown) => {
        if (!closing.signal.aborted) log.error({ err }, 'source not mirrored');
      });
    }
  }

  return {
    read,
    start: async ({ say, signal }) => {
      const wanted = signal ? AbortSignal.any([signal, closing.signal]) : closing.signal;
      const tell = (sentence: string) => say(`${room}: ${sentence}`);
      let reading = await read(tell, wanted);
      while (reading === null) {
        await sleep(WAIT_MILLISECONDS, undefined, { signal: wanted });
        reading = await read(tell, wanted);
      }
      if (reading.failed.length > 0)
        tell(
          `${system} does not answer for ${reading.failed.join(', ')}: the last copy does, and it is tried again.`,
        );
      going = goOn().catch(() => undefined);
    },
    close: async () => {
      closing.abort();
      await Promise.allSettled([going, under]);
      await source.close();
    },
  };
}

async function readOnce(
  options: MirrorOptions,
  signal: AbortSignal,
  told: (sentence: string) => void,
): Promise<MirrorReading | null> {
  const { room, system, database, registers } = options;
  const client = await database.pool.connect();
  // A connection that breaks between two statements fails the next one; unheard, it would end the process.
  const unheard = () => undefined;
  client.on('error', unheard);
  let broken = true;
  try {
    const lock = `concentric.mirror.${room}`;
    const { rows } = await client.query<{ got: boolean }>(
      'SELECT pg_try_advisory_lock(hashtext($1)) AS got',
      [lock],
    );
    if (rows[0]?.got !== true) {
      broken = false;
      return null;
    }
    const total = { written: 0, removed: 0, refused: 0 };
    const failed: string[] = [];
    const writer = { client, system };
    for (const mirrored of registers) {
      const { type } = mirrored.register;
      try {
        add(total, await readRegister(options, writer, mirrored, signal, told), room, type);
      } catch (error) {
        signal.throwIfAborted();
        if (!(error instanceof SourceFailed)) throw error;
        failed.push(type);
        metrics.failures.inc({ subgraph: room, register: type });
        options.log.warn({ register: type, system, reason: error.message }, 'source not read');
      }
    }
    add(total, await retryRefused(writer, registers), room, '');
    await tellMetrics(writer, options);
    await client.query('SELECT pg_advisory_unlock(hashtext($1))', [lock]);
    broken = false;
    return { ...total, failed };
  } finally {
    client.off('error', unheard);
    // The lock ends with its connection.
    client.release(broken);
  }
}

async function readRegister(
  { source, page: limit, vanish, regions, log }: MirrorOptions,
  writer: Writer,
  mirrored: Mirrored,
  signal: AbortSignal,
  told: (sentence: string) => void,
): Promise<Written> {
  const { type } = mirrored.register;
  const total = { written: 0, removed: 0, refused: 0 };
  const position = await cursorOf(writer, mirrored);
  let { cursor } = position;
  let rows = 0;
  let toldAt = Date.now();
  for (let more = true; more;) {
    signal.throwIfAborted();
    const page = await source.changes(type, cursor, { limit, signal });
    ({ cursor, more } = page);
    const written = await writePage(writer, mirrored, mapRows(mirrored, page.rows), {
      text: cursor,
      complete: !more,
    });
    for (const each of ['written', 'removed', 'refused'] as const) total[each] += written[each];
    rows += page.rows.length;
    if (position.readAt !== null || (more && Date.now() - toldAt < TELL_MILLISECONDS)) continue;
    told(`${type}, ${rows} rows from ${writer.system}${more ? '…' : '.'}`);
    toldAt = Date.now();
  }
  // Whoever keeps a register knows all of it: where the source has none, there are none.
  await writer.client.query(
    'INSERT INTO register_collection SELECT $1, region FROM unnest($2::text[]) region ON CONFLICT DO NOTHING',
    [type, regions],
  );
  const { sweep = mirrored.mapping.removed ? null : SWEEP_SECONDS } = mirrored.mapping;
  if (sweep !== null && (position.sweptAgo === null || position.sweptAgo >= sweep)) {
    const swept = await sweepRegister(writer, mirrored, { source, limit, vanish, signal });
    if (swept.unread) log.warn({ register: type }, 'source has rows that were passed over: it is read anew');
    total.removed += swept.removed;
    total.refused += swept.refused;
  }
  return total;
}

function add(
  total: { -readonly [Outcome in keyof Written]: number },
  more: Written,
  subgraph: string,
  register: string,
) {
  for (const outcome of ['written', 'removed', 'refused'] as const) {
    total[outcome] += more[outcome];
    if (more[outcome] > 0) metrics.rowsRead.inc({ subgraph, register, outcome }, more[outcome]);
  }
}

async function tellMetrics({ client }: Writer, { room: subgraph, registers }: MirrorOptions): Promise<void> {
  const { rows } = await client.query<{ register: string; at: number | null; refusals: number }>(
    `SELECT register, extract(epoch FROM read_at)::float8 AS at,
       (SELECT count(*)::int FROM source_refusal r WHERE r.register = c.register) AS refusals
     FROM source_cursor c WHERE register = ANY($1::text[])`,
    [registers.map(({ register }) => register.type)],
  );
  for (const { register, at, refusals } of rows) {
    if (at !== null) metrics.readAt.set({ subgraph, register }, at);
    metrics.setAside.set({ subgraph, register }, refusals);
  }
}
