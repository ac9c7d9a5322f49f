import type { Mongo } from '../documents/mongodb/connect.ts';
import { mongoDocuments, prepareDocuments } from '../documents/mongodb/store.ts';
import type { EntryStore } from './stores.ts';

/** A room's entries lie in a collection of its own, so that no room needs a right to another's. */
const COLLECTION = 'ledger_entry';

export function mongoEntries({ database }: Mongo, room: string): EntryStore {
  return mongoDocuments(database, `${room}.${COLLECTION}`);
}

/** Makes a room's collection where it is missing. */
export function prepareEntries({ database }: Mongo, room: string): Promise<void> {
  return prepareDocuments(database, `${room}.${COLLECTION}`);
}

/** The rooms of which entries lie in a database. */
export async function roomsWithEntries({ database }: Mongo): Promise<readonly string[]> {
  const collections = await database.listCollections({}, { nameOnly: true }).toArray();
  return collections
    .flatMap(({ name }) => (name.endsWith(`.${COLLECTION}`) ? [name.slice(0, -COLLECTION.length - 1)] : []))
    .sort();
}
