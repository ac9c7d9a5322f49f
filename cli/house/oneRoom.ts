import { AgreementBook } from '../../kit/agreements/book.ts';
import { rememberedRegister } from '../../kit/caller/register/remembered.ts';
import type { Config } from '../../kit/config.ts';
import { serveKeys } from '../../kit/http/keys.ts';
import { openServer } from '../../kit/http/server.ts';
import { reportHoldings } from '../../kit/holdings/report.ts';
import { openDocuments } from '../../kit/ledger/documents.ts';
import { openLog } from '../../kit/log.ts';
import { serveRoom } from '../../kit/room/http.ts';
import { ROOMS, type RoomName } from '../../kit/vocabulary/rooms.ts';
import { addressOf } from './addresses.ts';
import { type Closing, openAll } from '../../kit/closing.ts';
import { openDatabases } from './databases.ts';
import { SCHEMA } from './folders.ts';
import { openFolder } from './graph.ts';
import { headsElsewhere, keepHeads } from './heads.ts';
import type { House } from './house.ts';
import { identifyAt, issuerOfRoom, trustOfRoom } from './identity.ts';
import { listenAt } from './listening.ts';
import { identifyNobody } from './openly.ts';
import { progressOn } from './progress.ts';
import { KEYS_OF_ROOM, openToReaders } from './readers.ts';
import { openOneRoom } from './rooms.ts';
import { loadMissingSample } from './sample.ts';
import { sharingElsewhere } from './sharingElsewhere.ts';
import { sharingHere } from './sharingHere.ts';

/** One subgraph at an address of its own, with its own data and its own key. */
export function openOneHouse(name: RoomName, options: OneHouseOptions): Promise<House> {
  return openAll((closing) => serve(name, options, closing));
}

interface OneHouseOptions {
  readonly config: Config;
  readonly signal: AbortSignal;
  /** Keeps nothing from anybody, and enters nothing. */
  readonly withoutRules: boolean;
}

async function serve(name: RoomName, options: OneHouseOptions, closing: Closing) {
  const { config, signal, withoutRules } = options;
  const log = openLog({ level: config.logLevel });
  const trust = await trustOfRoom(name, config, log);
  // Before any work: an address that is not to be believed is told at once.
  const spoken = { key: trust.key, name: issuerOfRoom(name), gateway: trust.gateway };
  const elsewhere = name === 'sharing' ? null : sharingElsewhere(config, spoken);
  const graph = openFolder(SCHEMA);
  const databases = closing.keep(await openDatabases(config, { join: true, of: [name] }));
  if (databases.notice) process.stdout.write(`${databases.notice}\n`);
  const documents = closing.keep(await openDocuments(config, [name]));
  signal.throwIfAborted();
  const agreements = new AgreementBook({ log });
  const ledger = { documents, heads: headsElsewhere(name, config, spoken) };
  const common = { config, databases, graph, agreements, ledger, withoutRules, log };
  const room = closing.keep(await openOneRoom(name, common));
  if (config.loadSample) await loadMissingSample([room], progressOn(process.stdout), { signal });
  await room.mirror?.start({ say: (sentence) => void process.stdout.write(`${sentence}\n`), signal });
  await room.publisher.start();
  const sharing = elsewhere ?? closing.keep(sharingHere(databases.urlOf('sharing'), graph.catalogue));
  // Closed before what it asks, and after the questions that it is needed for.
  closing.keep(agreements);
  const identify = withoutRules
    ? identifyNobody
    : identifyAt(name, trust, rememberedRegister(sharing.clients));
  const app = closing.keep(openServer({ log, ready: () => agreements.heard }));
  for (const path of [`/subgraphs/${name}`, '/graphql']) {
    serveRoom(app, room, identify, path);
    serveKeys(app, `${path}${KEYS_OF_ROOM}`, trust.key);
    const others = ROOMS.filter((other) => other !== name);
    const rooms = others.map((other) => [other, addressOf(other, config)] as const);
    keepHeads(app, path, room, { ...spoken, rooms });
    if (name === 'sharing') openToReaders(app, path, sharing, { ...spoken, rooms });
  }
  signal.throwIfAborted();
  const url = await listenAt(app, config);
  // Sharing looks here for the key of the question.
  await agreements.follow(sharing.agreements);
  closing.keep(reportHoldings({ room, tell: sharing.holdings, log }));
  return { url: `${url}/subgraphs/${name}` };
}
