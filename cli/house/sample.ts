import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { OpenRoom } from '../../kit/room/open.ts';
import type { SampleCity } from '../../kit/sample/city.ts';
import { type LoadOptions, type LoadProgress, loadSample } from '../../kit/sample/load.ts';
import { SAMPLE_CITIES, readPlaces } from '../../kit/sample/readPlaces.ts';
import { rooms } from './rooms.ts';

/** Places of the sample cities, taken from the national statistics once. */
const PLACES = fileURLToPath(new URL('../../kit/sample/places', import.meta.url));

/** The places of a city where the project carries them, or where they were put before. */
export function placesAtHand(code: string, folder: string): Promise<SampleCity> | undefined {
  const found = [PLACES, folder].find((each) => existsSync(path.join(each, `${code}.csv`)));
  return found === undefined ? undefined : readPlaces(found, code);
}

/** Loads what is missing of the sample; on a database that holds it all it only looks. */
export async function loadMissingSample(
  open: readonly Pick<OpenRoom, 'name' | 'database'>[],
  progress: LoadProgress,
  { cities, ...options }: LoadOptions & { cities?: readonly SampleCity[] } = {},
): Promise<number> {
  const places = cities ?? (await Promise.all(SAMPLE_CITIES.map((code) => readPlaces(PLACES, code))));
  const sampled = open.map(({ name, database }) => ({
    name,
    database,
    sample: rooms[name].sample,
  }));
  return loadSample(sampled, places, progress, options);
}
