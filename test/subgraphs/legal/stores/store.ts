import type { Caller } from '../../../../kit/caller/caller.ts';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { HOUSE, SCHEMA } from '../../../../cli/house/folders.ts';
import { type ComposedGraph, openFolder } from '../../../../cli/house/graph.ts';
import { openOneRoom } from '../../../../cli/house/rooms.ts';
import { readConfig } from '../../../../kit/config.ts';
import { openLog } from '../../../../kit/log.ts';
import type { OpenRoom } from '../../../../kit/room/open.ts';
import { emptyDatabase, sql } from '../../../support/database.ts';
import { REGIONS, type RecordType, type Records } from './records.ts';

/** Where the stories' registers are kept, and how whoever keeps them writes there. */
export interface Store {
  readonly room: OpenRoom;
  /** The database of the room itself. */
  readonly url: string;
  readonly said: readonly string[];
  readonly logged: readonly string[];
  put<Type extends RecordType>(type: Type, record: Records[Type]): Promise<void>;
  remove(type: RecordType, id: string): Promise<void>;
  /** Until what was written can be read. */
  settle(): Promise<void>;
  close(): Promise<void>;
}

export interface LegalRoom {
  readonly room: OpenRoom;
  readonly url: string;
  readonly said: string[];
  readonly logged: string[];
  close(): Promise<void>;
}

export interface LegalOptions {
  /** The file that describes the source. */
  readonly source?: object;
  readonly secrets?: Record<string, string>;
  /** A database that was opened before. */
  readonly at?: string;
  /** Where nobody waits for the first reading. */
  readonly idle?: boolean;
}

/** Composed once for all stories of a file: it takes seconds. */
let graph: ComposedGraph | undefined;

/** The legal room alone, on a database of its own that knows a few regions. */
export async function openLegal({ source, secrets = {}, at, idle }: LegalOptions = {}): Promise<LegalRoom> {
  const own = at === undefined ? await emptyDatabase() : { url: at, drop: async () => undefined };
  const folder = await mkdtemp(path.join(tmpdir(), 'concentric-source-'));
  const file = path.join(folder, 'source.yaml');
  if (source) await writeFile(file, JSON.stringify(source));
  const config = readConfig(
    { DATABASE_URL: own.url, ...(source ? { LEGAL_SOURCE: file } : {}), ...secrets },
    HOUSE,
  );
  const logged: string[] = [];
  const said: string[] = [];
  const log = openLog({ level: 'info', write: (line) => logged.push(line) });
  const away = async () => {
    await own.drop();
    await rm(folder, { recursive: true, force: true });
  };
  try {
    const databases = { urlOf: () => own.url };
    graph ??= openFolder(SCHEMA);
    const options = { config, databases, graph, log, now: () => NOW };
    const room = await openOneRoom('legal', options);
    const regions = REGIONS.map(([code, level]) => `('${code}', '${level}')`).join(', ');
    await sql(own.url, `INSERT INTO legal.region (code, level) VALUES ${regions} ON CONFLICT DO NOTHING`);
    if (!idle) await room.mirror?.start({ say: (sentence) => said.push(sentence) });
    const close = async () => {
      await room.close();
      await away();
    };
    return { room, url: own.url, said, logged, close };
  } catch (error) {
    await away();
    throw error;
  }
}

const NOW = new Date('2026-11-20T04:00:00Z');

/** What anybody may ask of the room. */
/** A department, which may know from which system a row comes. */
export const DEPARTMENT: Caller = {
  client: 'coordination-centre',
  departments: [{ code: 'COORDINATION-445100', function: 'COORDINATION', region: '445100' }],
  jurisdiction: ['445100'],
  roles: [],
  purposes: [],
};

export async function ask(
  { room }: { room: OpenRoom },
  query: string,
  variables: Record<string, unknown> = {},
  caller: Caller | null = null,
) {
  const asker = { caller, declaration: {}, requestId: 'story', language: 'en' as const };
  const { data, errors } = await room.answer({ query, variables }, asker);
  if (errors) throw new Error(errors.map(({ message }) => message).join('\n'));
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- answers differ; each story says what it expects
  return data as any;
}

/**
 * Changes are told once no transaction is under way that began before them, in any database of the server: those of
 * other stories, too.
 */
export async function untilTold({ url }: Store): Promise<void> {
  const [now] = await sql(url, 'SELECT pg_current_xact_id()::text AS xid');
  const passed = `SELECT pg_snapshot_xmin(pg_current_snapshot()) > '${String(now?.['xid'])}'::xid8 AS passed`;
  while ((await sql(url, passed))[0]?.['passed'] !== true) await sleep(20);
}
