import { AgreementBook } from '../../kit/agreements/book.ts';
import { rememberedRegister } from '../../kit/caller/register/remembered.ts';
import type { Config } from '../../kit/config.ts';
import { serveKeys } from '../../kit/http/keys.ts';
import { openServer } from '../../kit/http/server.ts';
import { openLog } from '../../kit/log.ts';
import { serveRoom } from '../../kit/room/http.ts';
import { ROOMS, type RoomName } from '../../kit/vocabulary/rooms.ts';
import { addressOf } from './addresses.ts';
import { type Closing, openAll } from './closing.ts';
import { openDatabases } from './databases.ts';
import { SCHEMA } from './folders.ts';
import { openFolder } from './graph.ts';
import type { House } from './house.ts';
import { identifyAt, issuerOfRoom, trustOfRoom } from './identity.ts';
import { listenAt } from './listening.ts';
import { progressOn } from './progress.ts';
import { KEYS_OF_ROOM, openToReaders } from './readers.ts';
import { openOneRoom } from './rooms.ts';
import { loadMissingSample } from './sample.ts';
import { sharingElsewhere } from './sharingElsewhere.ts';
import { sharingHere } from './sharingHere.ts';

/** One subgraph at an address of its own, with its own data and its own key. */
export function openOneHouse(name: RoomName, config: Config, signal: AbortSignal): Promise<House> {
  return openAll((closing) => serve(name, config, closing, signal));
}

async function serve(name: RoomName, config: Config, closing: Closing, signal: AbortSignal) {
  const log = openLog({ level: config.logLevel });
  const trust = await trustOfRoom(name, config, log);
  // Before any work: an address that is not to be believed is told at once.
  const spoken = { key: trust.key, name: issuerOfRoom(name), gateway: trust.gateway };
  const elsewhere = name === 'sharing' ? null : sharingElsewhere(config, spoken);
  const graph = openFolder(SCHEMA);
  const databases = closing.keep(await openDatabases(config, { join: true, of: [name] }));
  if (databases.notice) process.stdout.write(`${databases.notice}\n`);
  signal.throwIfAborted();
  const now = () => new Date();
  const agreements = new AgreementBook({ log });
  const room = closing.keep(await openOneRoom(name, { config, databases, graph, agreements, log, now }));
  if (config.loadSample) await loadMissingSample([room], progressOn(process.stdout), { signal });
  await room.mirror?.start({ say: (sentence) => void process.stdout.write(`${sentence}\n`), signal });
  const sharing = elsewhere ?? closing.keep(sharingHere(databases.urlOf('sharing'), now));
  // Closed before what it asks, and after the questions that it is needed for.
  closing.keep(agreements);
  const identify = identifyAt(name, trust, rememberedRegister(sharing.clients));
  const app = closing.keep(openServer({ log, ready: () => true }));
  for (const path of [`/subgraphs/${name}`, '/graphql']) {
    serveRoom(app, room, identify, path);
    serveKeys(app, `${path}${KEYS_OF_ROOM}`, trust.key);
    if (name !== 'sharing') continue;
    const others = ROOMS.filter((other) => other !== name);
    const rooms = others.map((other) => [other, addressOf(other, config)] as const);
    openToReaders(app, path, sharing, { ...spoken, rooms });
  }
  signal.throwIfAborted();
  const url = await listenAt(app, config);
  // Sharing looks here for the key of the question.
  await agreements.follow(sharing.agreements);
  return { url: `${url}/subgraphs/${name}` };
}
