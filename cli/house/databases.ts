import {
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
  const { dataDir } = config;
  const running = needed && join ? await findEmbeddedDatabase({ dataDir }) : null;
  const own: EmbeddedDatabase | null =
    needed && running === null ? await openEmbeddedDatabase({ dataDir }) : null;
  return {
    notice: own?.notice,
    shared: running !== null,
    urlOf: (room) => {
      const url = config.databaseUrls[room] ?? running ?? own?.url;
      if (url === undefined) throw new Error(`Nobody says where the tables of ${room} lie.`);
      return url;
    },
    close: async () => own?.close(),
  };
}
