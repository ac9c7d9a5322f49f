import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { OpenRoom } from '../../kit/room/open.ts';
import { type LoadProgress, loadSample } from '../../kit/sample/load.ts';
import { SAMPLE_CITIES, readPlaces } from '../../kit/sample/readPlaces.ts';
import type { RoomName } from '../../kit/vocabulary/rooms.ts';
import { rooms } from './rooms.ts';

/** Places of the sample cities, taken from the national statistics once. */
export const PLACES = fileURLToPath(new URL('../../kit/sample/places', import.meta.url));

/** Loads what is missing of the sample; on a database that holds it all it only looks. */
export async function loadMissingSample(
  open: readonly OpenRoom[],
  progress: LoadProgress,
  cities: readonly string[] = SAMPLE_CITIES,
  folder: string = PLACES,
): Promise<number> {
  const places = await Promise.all(cities.map((code) => readPlaces(path.resolve(folder), code)));
  const sampled = open.map(({ name, database }) => ({
    name,
    database,
    sample: rooms[name as RoomName].sample,
  }));
  return loadSample(sampled, places, progress);
}
