import type { Config } from '../config.ts';
import type { Database } from '../database/connect.ts';
import { postgresEntries } from './postgres/entries.ts';
import type { EntryStore } from './stores.ts';

/** Where the documents of all rooms lie: in the MongoDB that the operator named, or in each room's own PostgreSQL. */
export interface Documents {
  /** A room's ledger entries. */
  entriesOf(room: string, database: Database): Promise<EntryStore>;
  close(): Promise<void>;
}

/** @throws DocumentsUnavailable where MONGODB_URL names what cannot be opened. */
export async function openDocuments({ mongodbUrl }: Pick<Config, 'mongodbUrl'>): Promise<Documents> {
  if (mongodbUrl === null)
    return {
      entriesOf: async (_, database) => postgresEntries(database),
      close: () => Promise.resolve(),
    };
  // Its driver is loaded only where there is something to drive.
  const [{ openMongo }, { mongoEntries, prepareEntries }] = await Promise.all([
    import('../documents/mongodb/connect.ts'),
    import('./mongodb.ts'),
  ]);
  const mongo = await openMongo(mongodbUrl);
  return {
    entriesOf: async (room) => {
      await prepareEntries(mongo, room);
      return mongoEntries(mongo, room);
    },
    close: mongo.close,
  };
}
