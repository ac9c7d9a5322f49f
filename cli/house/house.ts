import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
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
import { Closing } from './closing.ts';
import { composeFolder, replaceText } from './graph.ts';
import { openIdentities } from './identity.ts';
import { openOneRoom, rooms } from './rooms.ts';
import { loadMissingSample } from './sample.ts';

export const HOUSE = fileURLToPath(new URL('../..', import.meta.url));
const SCHEMA = path.join(HOUSE, 'schema');

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
}

/** Opens the house from the ground up; where a floor fails, those below are closed again. */
export async function openHouse(options: HouseOptions): Promise<House> {
  const closing = new Closing();
  try {
    return { url: await build(options, closing), close: () => closing.all() };
  } catch (error) {
    await closing.all();
    throw error;
  }
}

async function build({ config, log, progress, say, now = () => new Date() }: HouseOptions, closing: Closing) {
  const graph = composeFolder(SCHEMA);
  if (
    config.supergraph === path.join(SCHEMA, 'supergraph.graphql') &&
    replaceText(config.supergraph, graph.supergraph)
  )
    say('The schema has changed: schema/supergraph.graphql is composed anew.');

  const databases = closing.keep(await openDatabases(config));
  if (databases.notice) say(databases.notice);
  const here = ROOMS.filter((name) => config.subgraphUrls[name] === null);
  const open = await Promise.all(
    here.map(async (name) => closing.keep(await openOneRoom(name, { config, databases, graph, log, now }))),
  );
  if (config.loadSample) await loadMissingSample(open, progress);

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
  await app.listen({ port: config.port, host: config.host });
  return addressOf(app.server.address(), config.host);
}

function addressOf(address: string | AddressInfo | null, host: string): string {
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}
