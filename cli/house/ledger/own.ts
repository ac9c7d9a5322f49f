import { findEmbeddedDatabase } from '../../../kit/database/embedded/index.ts';
import { ROOMS } from '../../../kit/vocabulary/rooms.ts';
import { HOUSE } from '../folders.ts';
import { Mistaken, operatorsConfig } from '../operator.ts';

/** The databases of the house that this environment describes, the running embedded one and the MongoDB among them. */
export async function databasesOfHouse(): Promise<string[]> {
  const config = operatorsConfig(HOUSE);
  const named = ROOMS.map((room) => config.databaseUrls[room]);
  const urls = new Set([...named, config.mongodbUrl].filter((url) => url !== null));
  if (!named.includes(null)) return [...urls];
  const embedded = await findEmbeddedDatabase({ dataDir: config.dataDir });
  if (embedded !== null) return [...urls.add(embedded)];
  throw new Mistaken(
    `No database runs on ${config.dataDir}: start the house, or name another with DATA_DIR or --database URL.`,
  );
}
