import type { Config } from '../config.ts';
import type { Database } from '../database/connect.ts';
import { DocumentsUnavailable } from '../documents/unavailable.ts';
import type { RoomName } from '../vocabulary/rooms.ts';
import { postgresEntries } from './postgres/entries.ts';
import type { EntryStore } from './stores.ts';

/** Where the documents of all rooms lie: in the MongoDB that the operator named, or in each room's own PostgreSQL. */
export interface Documents {
  /** A room's ledger entries. */
  entriesOf(room: RoomName, database: Database): EntryStore;
  close(): Promise<void>;
}

/**
 * @param rooms Those whose documents this process adds to.
 * @throws DocumentsUnavailable where MONGODB_URL names what cannot be opened.
 */
export async function openDocuments(
  { mongodbUrl }: Pick<Config, 'mongodbUrl'>,
  rooms: readonly RoomName[],
): Promise<Documents> {
  if (mongodbUrl === null)
    return { entriesOf: (_, database) => postgresEntries(database), close: () => Promise.resolve() };
  // Its driver is loaded only where there is something to drive.
  const [{ openMongo }, { mongoEntries, prepareEntries }] = await Promise.all([
    import('../documents/mongodb/connect.ts'),
    import('./mongodb.ts'),
  ]);
  const mongo = await openMongo(mongodbUrl);
  try {
    for (const room of rooms) await prepareEntries(mongo, room);
  } catch (cause) {
    await mongo.close();
    throw new DocumentsUnavailable(mongodbUrl, { cause });
  }
  return { entriesOf: (room) => mongoEntries(mongo, room), close: mongo.close };
}
