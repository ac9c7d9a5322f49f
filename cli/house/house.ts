import path from 'node:path';
import { departmentInMemory } from '../../gateway/inMemory.ts';
import { openGateway } from '../../gateway/server.ts';
import { AgreementBook } from '../../kit/agreements/book.ts';
import { createMint } from '../../kit/caller/mint.ts';
import { rememberedRegister } from '../../kit/caller/register/remembered.ts';
import type { Config } from '../../kit/config.ts';
import type { Agreements } from '../../kit/decision/agreement.ts';
import { reportHoldings } from '../../kit/holdings/report.ts';
import { openDocuments } from '../../kit/ledger/documents.ts';
import type { Log } from '../../kit/log.ts';
import { serveRoom } from '../../kit/room/http.ts';
import type { LoadProgress } from '../../kit/sample/load.ts';
import { ROOMS, type RoomName } from '../../kit/vocabulary/rooms.ts';
import { openDatabases } from './databases.ts';
import { type Closing, openAll } from '../../kit/closing.ts';
import { departmentsElsewhere } from './departments.ts';
import { SCHEMA } from './folders.ts';
import { openFolder, replaceText } from './graph.ts';
import { headsElsewhere, headsHere, keepHeads, keeperOf } from './heads.ts';
import { GATEWAY_ISSUER, identifyAt, identifyAtGateway, publishKeys, trustOfGateway } from './identity.ts';
import { listenAt } from './listening.ts';
import { identifyNobody } from './openly.ts';
import { servePages } from './pages.ts';
import { openToReaders } from './readers.ts';
import { openOneRoom } from './rooms.ts';
import { loadMissingSample } from './sample.ts';
import { sharingElsewhere } from './sharingElsewhere.ts';
import { sharingHere } from './sharingHere.ts';

/** The whole graph in service. */
export interface House {
  /** Where the gateway listens, such as http://127.0.0.1:4000. */
  readonly url: string;
  close(): Promise<void>;
}

export interface HouseOptions {
  readonly config: Config;
  readonly log: Log;
  readonly progress: LoadProgress;
  /** Tells the operator one thing on the way, in a sentence. */
  readonly say: (sentence: string) => void;
  readonly now?: () => Date;
  /** What departments have agreed (default: what sharing says). */
  readonly agreements?: Agreements;
  /** Keeps nothing from anybody, and enters nothing. */
  readonly withoutRules?: boolean;
  /** Aborted when the operator no longer wants it: opening stops at the next good place. */
  readonly signal?: AbortSignal;
}

/** Opens the house from the ground up; where a floor fails, those below are closed again. */
export function openHouse(options: HouseOptions): Promise<House> {
  return openAll((closing) => build(options, closing));
}

async function build(options: HouseOptions, closing: Closing): Promise<{ url: string }> {
  const { config, log, progress, say, now = () => new Date(), signal, withoutRules = false } = options;
  const book = new AgreementBook({ log, machine: () => now().getTime() });
  const { agreements = book } = options;
  const graph = openFolder(SCHEMA);
  if (
    config.supergraph === path.join(SCHEMA, 'supergraph.graphql') &&
    replaceText(config.supergraph, graph.supergraph)
  )
    say('The schema has changed: schema/supergraph.graphql is composed anew.');

  const urlOf = (name: string) => config.subgraphUrls[name as RoomName];
  const here = ROOMS.filter((name) => urlOf(name) === null);
  // Where a room runs as a process of its own, that process may have started the database before.
  const databases = closing.keep(await openDatabases(config, { join: here.length < ROOMS.length, of: here }));
  if (databases.notice) say(databases.notice);
  const documents = closing.keep(await openDocuments(config, here));
  signal?.throwIfAborted();
  const trust = await trustOfGateway(config, log);
  const spoken = { key: trust.key, name: GATEWAY_ISSUER, gateway: trust.gateway };
  const headsOf = (name: RoomName) => {
    const keeper = keeperOf(name);
    if (!here.includes(keeper)) return headsElsewhere(name, config, spoken);
    return closing.keep(headsHere(keeper, databases.urlOf(keeper)));
  };
  const common = { config, databases, graph, agreements, withoutRules, log, now: options.now };
  const open = await closing.keepAll(
    here.map((name) => openOneRoom(name, { ...common, ledger: { documents, heads: headsOf(name) } })),
  );
  signal?.throwIfAborted();
  if (config.loadSample) await loadMissingSample(open, progress, { signal });
  await Promise.all(open.map(async ({ mirror }) => mirror?.start({ say, signal })));
  await Promise.all(open.map(({ publisher }) => publisher.start()));

  const own = here.includes('sharing')
    ? closing.keep(sharingHere(databases.urlOf('sharing'), graph.catalogue, options.now))
    : null;
  const asked = own ?? sharingElsewhere(config, spoken);
  // Closed before what it asks, and after the questions that it is needed for.
  closing.keep(book);
  const register = rememberedRegister(asked.clients, () => now().getTime());
  const inProcess = new Map<string, ReturnType<typeof departmentInMemory>>(
    open.map((room) => [room.name, departmentInMemory(room)]),
  );
  const elsewhere = closing.keep(
    departmentsElsewhere(createMint({ key: trust.key, issuer: GATEWAY_ISSUER })),
  );
  const app = closing.keep(
    await openGateway({
      supergraph: config.supergraph,
      rules: !withoutRules,
      corsOrigins: config.corsOrigins,
      identify: withoutRules ? identifyNobody : identifyAtGateway(trust, config, register),
      departmentOf: (name) => {
        const url = urlOf(name);
        return inProcess.get(name) ?? (url ? elsewhere.at(name, url) : undefined);
      },
      agreements,
      now,
      log,
    }),
  );
  publishKeys(app, trust);
  const rooms = ROOMS.map((name) => [name, urlOf(name)] as const);
  for (const room of open) {
    const identify = withoutRules ? identifyNobody : identifyAt(room.name, trust, register);
    serveRoom(app, room, identify, `/subgraphs/${room.name}`);
    keepHeads(app, `/subgraphs/${room.name}`, room, { ...spoken, rooms });
  }
  if (own) openToReaders(app, '/subgraphs/sharing', own, { ...spoken, rooms });
  await servePages(app);
  signal?.throwIfAborted();
  const url = await listenAt(app, config);
  // Whoever is asked elsewhere looks here for the key of the question.
  await book.follow(asked.agreements);
  for (const room of open) closing.keep(reportHoldings({ room, tell: asked.holdings, log }));
  return { url };
}
