import path from 'node:path';
import { explorer } from '../../console/explorer/serve.ts';
import { departmentInMemory } from '../../gateway/inMemory.ts';
import { departmentOverHttp } from '../../gateway/overHttp.ts';
import { openGateway } from '../../gateway/server.ts';
import type { Config } from '../../kit/config.ts';
import { openDatabase } from '../../kit/database/connect.ts';
import type { Log } from '../../kit/log.ts';
import { serveRoom } from '../../kit/room/http.ts';
import type { LoadProgress } from '../../kit/sample/load.ts';
import { ROOMS } from '../../kit/vocabulary/rooms.ts';
import { openRegister } from '../../subgraphs/sharing/register.ts';
import { openDatabases } from './databases.ts';
import { type Closing, openAll } from './closing.ts';
import { SCHEMA } from './folders.ts';
import { composeFolder, replaceText } from './graph.ts';
import { openIdentities } from './identity.ts';
import { listenAt } from './listening.ts';
import { openOneRoom, rooms } from './rooms.ts';
import { loadMissingSample } from './sample.ts';

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
  /** Aborted when the operator no longer wants it: opening stops at the next good place. */
  readonly signal?: AbortSignal;
}

/** Opens the house from the ground up; where a floor fails, those below are closed again. */
export function openHouse(options: HouseOptions): Promise<House> {
  return openAll((closing) => build(options, closing));
}

async function build(options: HouseOptions, closing: Closing): Promise<{ url: string }> {
  const { config, log, progress, say, now = () => new Date(), signal } = options;
  const graph = composeFolder(SCHEMA);
  if (
    config.supergraph === path.join(SCHEMA, 'supergraph.graphql') &&
    replaceText(config.supergraph, graph.supergraph)
  )
    say('The schema has changed: schema/supergraph.graphql is composed anew.');

  const here = ROOMS.filter((name) => config.subgraphUrls[name] === null);
  // Where a room runs as a process of its own, that process may have started the database before.
  const databases = closing.keep(await openDatabases(config, { join: here.length < ROOMS.length }));
  if (databases.notice) say(databases.notice);
  signal?.throwIfAborted();
  const open = await closing.keepAll(
    here.map((name) => openOneRoom(name, { config, databases, graph, log, now })),
  );
  signal?.throwIfAborted();
  if (config.loadSample) await loadMissingSample(open, progress, { signal });

  const register = closing.keep(
    openDatabase({ url: databases.urlOf('sharing'), schema: 'sharing', connections: 2 }),
  );
  const identities = await openIdentities(config, openRegister(register), log);
  const departments = ROOMS.map((name) => {
    const room = open.find((each) => each.name === name);
    if (room !== undefined) return departmentInMemory(room);
    const url = config.subgraphUrls[name] ?? '';
    return closing.keep(departmentOverHttp({ name, title: rooms[name].title, url, mint: identities.mint }));
  });
  const { supergraph, corsOrigins } = config;
  const app = closing.keep(
    await openGateway({ supergraph, corsOrigins, departments, identify: identities.gateway, log }),
  );
  for (const room of open) serveRoom(app, room, identities.subgraph(room.name), `/subgraphs/${room.name}`);
  await app.register(explorer, { path: '/explorer' });
  app.get('/', (_, reply) => reply.redirect('/explorer'));
  signal?.throwIfAborted();
  return { url: await listenAt(app, config) };
}
