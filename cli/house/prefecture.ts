import path from 'node:path';
import type { Config } from '../../kit/config.ts';
import { openDatabase } from '../../kit/database/connect.ts';
import { migrate } from '../../kit/database/migrate.ts';
import { covers } from '../../kit/regions/scope.ts';
import type { SampleCity } from '../../kit/sample/city.ts';
import { loadedCities } from '../../kit/sample/load.ts';
import { readPlaces } from '../../kit/sample/readPlaces.ts';
import { ROOMS } from '../../kit/vocabulary/rooms.ts';
import { type Closing, openAll } from './closing.ts';
import { openDatabases } from './databases.ts';
import { takePlaces } from './places.ts';
import { progressOn } from './progress.ts';
import { rooms } from './rooms.ts';
import { loadMissingSample, placesAtHand } from './sample.ts';

const say = (sentence: string) => void process.stdout.write(`${sentence}\n`);

/** Makes the sample of one more prefecture or county; returns in a sentence what has become of it. */
export async function fillPrefecture(code: string, config: Config): Promise<string> {
  const city = await placesOf(code, path.join(config.dataDir, 'places'));
  const loading = await openAll((closing) => load(city, config, closing));
  await loading.close();
  return loading.told;
}

async function placesOf(code: string, folder: string): Promise<SampleCity> {
  const atHand = await placesAtHand(code, folder);
  if (atHand !== undefined) return atHand;
  say(`Fetching the places of ${code}…`);
  await takePlaces({ code, folder, cache: folder });
  return readPlaces(folder, code);
}

async function load(city: SampleCity, config: Config, closing: Closing): Promise<{ told: string }> {
  const databases = closing.keep(await openDatabases(config, { join: true }));
  if (databases.notice) say(databases.notice);
  const open = [];
  for (const name of ROOMS) {
    const url = databases.urlOf(name);
    await migrate({ url, schema: name, folder: rooms[name].migrations });
    open.push({ name, database: closing.keep(openDatabase({ url, schema: name, connections: 1 })) });
  }
  const there = await Promise.all(open.map(({ database }) => loadedCities(database)));
  const around = [...(there[0] ?? [])].find(
    (loaded) => covers(loaded, city.code) && there.every((cities) => cities.has(loaded)),
  );
  if (around !== undefined)
    return {
      told: `The sample of ${city.name} (${city.code}) is there already${around === city.code ? '' : `, as part of ${around}`}.`,
    };
  const rows = await loadMissingSample(open, progressOn(process.stdout), { cities: [city] });
  const served = databases.shared
    ? 'The server that runs on this database answers for it at once.'
    : 'Start the server with npm start.';
  const [community] = city.communities;
  const first = community ? ` A community to ask for: ${community.code} ${community.name}.` : '';
  return { told: `The sample of ${city.name} (${city.code}) is loaded: ${rows} rows. ${served}${first}` };
}
