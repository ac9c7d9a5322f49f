import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Config } from '../../kit/config.ts';
import { type Database, openDatabase } from '../../kit/database/connect.ts';
import { migrate } from '../../kit/database/migrate.ts';
import { covers } from '../../kit/regions/scope.ts';
import type { SampleCity } from '../../kit/sample/city.ts';
import { leaveReportsOut } from '../../kit/sample/facts.ts';
import { WHOLE, loadedCities, sharesLoaded } from '../../kit/sample/load.ts';
import { readPlaces, readProvince } from '../../kit/sample/readPlaces.ts';
import { shareOf } from '../../kit/sample/share.ts';
import { ROOMS, type RoomName } from '../../kit/vocabulary/rooms.ts';
import { type Closing, openAll } from '../../kit/closing.ts';
import { openDatabases } from './databases.ts';
import { Mistaken } from './operator.ts';
import { takePlaces } from './places.ts';
import { grouped, progressOn } from './progress.ts';
import { rooms } from './rooms.ts';
import { loadMissingSample, placesAtHand } from './sample.ts';

const say = (sentence: string) => void process.stdout.write(`${sentence}\n`);

interface Filling {
  readonly config: Config;
  readonly signal?: AbortSignal;
}

/** Makes the sample of one more prefecture or county; returns in a sentence what has become of it. */
export async function fillPrefecture(code: string, filling: Filling): Promise<string> {
  const folder = placesIn(filling.config);
  const city = (await placesAtHand(code, folder)) ?? (await fetched(code, folder, readPlaces));
  return withRooms(filling.config, async ({ open, shared }) => {
    const around = loadedAround(city, await loadedInAll(open));
    if (around !== undefined)
      return `The sample of ${city.name} (${city.code}) is there already${around === city.code ? '' : `, as part of ${around}`}.`;
    await refuseMixture(open, WHOLE);
    const rows = await loadMissingSample(open, progressOn(process.stdout), { ...filling, cities: [city] });
    const [community] = city.communities;
    const first = community ? ` A community to ask for: ${community.code} ${community.name}.` : '';
    return `The sample of ${city.name} (${city.code}) is loaded: ${rows} rows. ${served(shared)}${first}`;
  });
}

/** Makes the sample of every prefecture of a province that is missing, or of a share of their communities. */
export async function fillProvince(
  code: string,
  { share = WHOLE, ...filling }: Filling & { share?: number },
): Promise<string> {
  const began = Date.now();
  const folder = placesIn(filling.config);
  const whole = existsSync(path.join(folder, `${code}.csv`))
    ? await readProvince(folder, code)
    : await fetched(code, folder, readProvince);
  if (share < WHOLE) leaveReportsOut();
  const cities = share < WHOLE ? shareOf(whole, share) : whole;
  const name = cities[0]?.regions.find(({ level }) => level === 'PROVINCE')?.name ?? code;
  const part = share < WHOLE ? `, ${share} % of its communities,` : '';
  return withRooms(filling.config, async ({ open, shared }) => {
    const loaded = await loadedInAll(open);
    await refuseMixture(open, share);
    const missing = cities.filter((city) => loadedAround(city, loaded) === undefined);
    const all = `${cities.length} prefectures`;
    if (missing.length === 0) return `The sample of ${name} (${code})${part} is there already: ${all}.`;
    const rows = await loadMissingSample(open, progressOn(process.stdout), {
      ...filling,
      share,
      cities: missing,
    });
    const before = cities.length - missing.length;
    const seconds = Math.round((Date.now() - began) / 1000);
    const new_ = before === 0 ? all : `${missing.length} of ${all}; the others were there already`;
    return `The sample of ${name} (${code})${part} is loaded: ${grouped(rows)} rows in ${seconds} s (${new_}). ${served(shared)}`;
  });
}

const placesIn = ({ dataDir }: Config) => path.join(dataDir, 'places');

const served = (shared: boolean) =>
  shared
    ? 'The server that runs on this database answers for it at once.'
    : 'Start the server with npm start.';

async function fetched<Places>(
  code: string,
  folder: string,
  read: (folder: string, code: string) => Promise<Places>,
): Promise<Places> {
  say(`Fetching the places of ${code}…`);
  await takePlaces({ code, folder, cache: folder });
  return read(folder, code);
}

interface Open {
  readonly name: RoomName;
  readonly database: Database;
}

async function withRooms(
  config: Config,
  fill: (rooms: { open: readonly Open[]; shared: boolean }) => Promise<string>,
): Promise<string> {
  const opened = await openAll((closing) => openRooms(config, closing));
  try {
    return await fill(opened);
  } finally {
    await opened.close();
  }
}

async function openRooms(config: Config, closing: Closing) {
  const databases = closing.keep(await openDatabases(config, { join: true }));
  if (databases.notice) say(databases.notice);
  const open: Open[] = [];
  for (const name of ROOMS) {
    const url = databases.urlOf(name);
    await migrate({ url, schema: name, folder: rooms[name].migrations });
    open.push({ name, database: closing.keep(openDatabase({ url, schema: name, connections: 1 })) });
  }
  return { open, shared: databases.shared };
}

/** Cities that every room holds. */
async function loadedInAll(open: readonly Open[]): Promise<string[]> {
  const [first = new Set<string>(), ...others] = await Promise.all(
    open.map(({ database }) => loadedCities(database)),
  );
  return [...first].filter((city) => others.every((cities) => cities.has(city)));
}

function loadedAround({ code }: SampleCity, loaded: readonly string[]): string | undefined {
  return loaded.find((each) => covers(each, code));
}

/** A tenth of one city beside the whole of another would make figures that nobody can read. */
async function refuseMixture(open: readonly Open[], share: number): Promise<void> {
  const there = new Set((await Promise.all(open.map(({ database }) => sharesLoaded(database)))).flat());
  there.delete(share);
  const [other] = there;
  if (other !== undefined)
    throw new Mistaken(
      `This database holds ${other} % of the communities of its places, and ${share} % were asked for: load those into another one (DATA_DIR or DATABASE_URL).`,
    );
}
