import { openDatabase } from '../../../kit/database/connect.ts';
import { postgresEntries } from '../../../kit/ledger/postgres/entries.ts';
import { postgresHeads } from '../../../kit/ledger/postgres/heads.ts';
import { ledgerSchemas } from '../../../kit/ledger/postgres/tables.ts';
import type { EntryStore, HeadStore } from '../../../kit/ledger/stores.ts';
import { Mistaken } from '../operator.ts';

/** What a database has of ledgers. */
export interface Holding {
  readonly entries: readonly Pick<EntryStore, 'read'>[];
  readonly heads: readonly Pick<HeadStore, 'read'>[];
  close(): Promise<void>;
}

/** All ledgers of a database, of whichever kind it is. */
export async function openHolding(url: string): Promise<Holding> {
  const holding = url.startsWith('mongodb') ? await inMongo(url) : await inPostgres(url);
  if (holding.entries.length > 0) return holding;
  await holding.close();
  const [, name = ''] = /^[^/]+\/\/[^/]+\/([^?]*)/.exec(url) ?? [];
  throw new Mistaken(`No ledger lies in the database ${name}.`);
}

/** A connection for each schema with a ledger. */
async function inPostgres(url: string): Promise<Holding> {
  const looking = openDatabase({ url, schema: 'public', connections: 1 });
  try {
    const schemas = await ledgerSchemas(looking);
    const databases = schemas.map((schema) => openDatabase({ url, schema, connections: 1 }));
    return {
      entries: databases.map(postgresEntries),
      heads: databases.map(postgresHeads),
      close: async () => void (await Promise.all(databases.map((database) => database.close()))),
    };
  } finally {
    await looking.close();
  }
}

/** Entries alone: heads lie with another bureau, in its PostgreSQL. */
async function inMongo(url: string): Promise<Holding> {
  // Its driver is loaded only where there is something to drive.
  const [{ openMongo }, { mongoEntries, roomsWithEntries }] = await Promise.all([
    import('../../../kit/documents/mongodb/connect.ts'),
    import('../../../kit/ledger/mongodb.ts'),
  ]);
  const mongo = await openMongo(url);
  const rooms = await roomsWithEntries(mongo);
  return { entries: rooms.map((room) => mongoEntries(mongo, room)), heads: [], close: mongo.close };
}
