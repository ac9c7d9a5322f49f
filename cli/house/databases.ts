import { type EmbeddedDatabase, openEmbeddedDatabase } from '../../kit/database/embedded/index.ts';
import type { Config } from '../../kit/config.ts';
import { ROOMS, type RoomName } from '../../kit/vocabulary/rooms.ts';

/** Where each room's tables lie: in a database that the operator named, or in the embedded one. */
export interface Databases {
  urlOf(room: RoomName): string;
  readonly notice: string | undefined;
  close(): Promise<void>;
}

/** Starts the embedded PostgreSQL where any room needs it. */
export async function openDatabases(config: Config): Promise<Databases> {
  const needed = ROOMS.some((room) => config.databaseUrls[room] === null);
  const embedded: EmbeddedDatabase | null = needed
    ? await openEmbeddedDatabase({ dataDir: config.dataDir })
    : null;
  return {
    notice: embedded?.notice,
    urlOf: (room) => {
      const url = config.databaseUrls[room] ?? embedded?.url;
      if (url === undefined) throw new Error(`Nobody says where the tables of ${room} lie.`);
      return url;
    },
    close: async () => embedded?.close(),
  };
}
