import { setTimeout as sleep } from 'node:timers/promises';
import {
  DatabaseInUse,
  type EmbeddedDatabase,
  findEmbeddedDatabase,
  openEmbeddedDatabase,
} from '../../kit/database/embedded/index.ts';
import type { Config } from '../../kit/config.ts';
import { ROOMS, type RoomName } from '../../kit/vocabulary/rooms.ts';

/** Where each room's tables lie: in a database that the operator named, or in the embedded one. */
export interface Databases {
  urlOf(room: RoomName): string;
  readonly notice: string | undefined;
  /** Whether another process on this machine runs the embedded database, and goes on when this one ends. */
  readonly shared: boolean;
  close(): Promise<void>;
}

/**
 * Starts the embedded PostgreSQL where any room needs it.
 * `join`: takes the one that another process already runs on this data folder, where there is one.
 */
export async function openDatabases(
  config: Config,
  { join = false, of = ROOMS }: { join?: boolean; of?: readonly RoomName[] } = {},
): Promise<Databases> {
  const needed = of.some((room) => config.databaseUrls[room] === null);
  const embedded = needed ? await (join ? openOrJoin(config) : openEmbeddedDatabase(config)) : null;
  const own = typeof embedded === 'string' ? null : embedded;
  const embeddedUrl = typeof embedded === 'string' ? embedded : embedded?.url;
  return {
    notice: own?.notice,
    shared: typeof embedded === 'string',
    urlOf: (room) => {
      const url = config.databaseUrls[room] ?? embeddedUrl;
      if (url === undefined) throw new Error(`Nobody says where the tables of ${room} lie.`);
      return url;
    },
    close: async () => own?.close(),
  };
}

/** How long another process may take to start the database that this one joins. */
const PATIENCE_MILLISECONDS = 30_000;

/** The address of the database that another process runs, or one of its own; of several at once, one starts it. */
async function openOrJoin({ dataDir }: Pick<Config, 'dataDir'>): Promise<EmbeddedDatabase | string> {
  const until = Date.now() + PATIENCE_MILLISECONDS;
  for (;;) {
    const running = await findEmbeddedDatabase({ dataDir });
    if (running !== null) return running;
    try {
      return await openEmbeddedDatabase({ dataDir });
    } catch (error) {
      if (!(error instanceof DatabaseInUse) || Date.now() > until) throw error;
      await sleep(100);
    }
  }
}
