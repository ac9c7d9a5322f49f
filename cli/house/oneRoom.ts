import type { Config } from '../../kit/config.ts';
import { openDatabase } from '../../kit/database/connect.ts';
import { openServer } from '../../kit/http/server.ts';
import { openLog } from '../../kit/log.ts';
import { serveRoom } from '../../kit/room/http.ts';
import type { RoomName } from '../../kit/vocabulary/rooms.ts';
import { openRegister } from '../../subgraphs/sharing/register.ts';
import { type Closing, openAll } from './closing.ts';
import { openDatabases } from './databases.ts';
import { SCHEMA } from './folders.ts';
import { composeFolder } from './graph.ts';
import type { House } from './house.ts';
import { openIdentities } from './identity.ts';
import { listenAt } from './listening.ts';
import { progressOn } from './progress.ts';
import { openOneRoom } from './rooms.ts';
import { loadMissingSample } from './sample.ts';

/** One subgraph at an address of its own, with the identities and the data of the whole house. */
export function openOneHouse(name: RoomName, config: Config, signal: AbortSignal): Promise<House> {
  return openAll((closing) => serve(name, config, closing, signal));
}

async function serve(name: RoomName, config: Config, closing: Closing, signal: AbortSignal) {
  const log = openLog({ level: config.logLevel });
  const graph = composeFolder(SCHEMA);
  const databases = closing.keep(await openDatabases(config, { join: true, of: [name, 'sharing'] }));
  if (databases.notice) process.stdout.write(`${databases.notice}\n`);
  signal.throwIfAborted();
  const room = closing.keep(
    await openOneRoom(name, { config, databases, graph, log, now: () => new Date() }),
  );
  if (config.loadSample) await loadMissingSample([room], progressOn(process.stdout), { signal });
  const register = closing.keep(
    openDatabase({ url: databases.urlOf('sharing'), schema: 'sharing', connections: 2 }),
  );
  const identities = await openIdentities(config, openRegister(register), log);
  const app = closing.keep(openServer({ log, ready: () => true }));
  for (const path of [`/subgraphs/${name}`, '/graphql'])
    serveRoom(app, room, identities.subgraph(name), path);
  signal.throwIfAborted();
  return { url: `${await listenAt(app, config)}/subgraphs/${name}` };
}
