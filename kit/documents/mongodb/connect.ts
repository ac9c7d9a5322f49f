import { type Db, MongoClient, ReadConcern } from 'mongodb';
import { DocumentsUnavailable } from '../unavailable.ts';

/** A database of documents. */
export interface Mongo {
  readonly database: Db;
  close(): Promise<void>;
}

const USUAL_NAME = 'concentric';
const PATIENCE_MILLISECONDS = 5_000;

/** What is acknowledged outlasts a crash, also of the server in charge. Said here, no option of an address undoes it. */
const KEPT = {
  writeConcern: { w: 'majority', journal: true },
  readConcern: new ReadConcern('majority'),
  readPreference: 'primary',
} as const;

/**
 * Opens the database that an address names, `concentric` where it names none.
 * @throws DocumentsUnavailable
 */
export async function openMongo(url: string): Promise<Mongo> {
  let client: MongoClient | undefined;
  try {
    client = new MongoClient(url, {
      appName: 'concentric',
      serverSelectionTimeoutMS: PATIENCE_MILLISECONDS,
      connectTimeoutMS: PATIENCE_MILLISECONDS,
      maxPoolSize: 10,
    });
    const database = client.db(nameIn(url), KEPT);
    await database.command({ ping: 1 });
    return { database, close: client.close.bind(client) };
  } catch (cause) {
    await client?.close();
    throw new DocumentsUnavailable(url, { cause });
  }
}

function nameIn(url: string): string {
  const [, name] = /^[^/]+\/\/[^/]+\/([^?]+)/.exec(url) ?? [];
  return name ?? USUAL_NAME;
}
