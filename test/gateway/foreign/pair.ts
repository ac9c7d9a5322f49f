import { writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { composeServices } from '@apollo/composition';
import { parse } from 'graphql';
import { departmentOverHttp } from '../../../gateway/overHttp.ts';
import { type GatewayOptions, openGateway } from '../../../gateway/server.ts';
import { openLog } from '../../../kit/log.ts';
import { type Say, type Speaker, openSpeaker } from '../executor/subgraphs/speaker.ts';

const KEYS = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key"])';
const SUBGRAPHS = {
  things: `${KEYS} type Query { thing: Thing } type Mutation { rename: String } type Thing @key(fields: "id") { id: ID! name: String }`,
  prices: `${KEYS} type Query { currency: String } type Mutation { raise: Int } type Thing @key(fields: "id") { id: ID! price: Int }`,
};

/** A gateway over two subgraphs that say what a story has them say. */
export interface Pair {
  readonly url: string;
  readonly things: Speaker & { say: Say };
  readonly prices: Speaker & { say: Say };
  readonly logged: readonly string[];
  /** Composes the supergraph anew, with a line in a description. */
  describe(text: string): void;
  /** Has the gateway close while things are under way. */
  closeGateway(): Promise<void>;
  close(): Promise<void>;
}

export async function openPair(more: Pick<GatewayOptions, 'deadline'> = {}): Promise<Pair> {
  const [things, prices] = [await speaking(), await speaking()];
  const folder = await mkdtemp(path.join(tmpdir(), 'concentric-pair-'));
  const file = path.join(folder, 'supergraph.graphql');
  const describe = (text: string) => {
    const { supergraphSdl = '' } = composeServices([
      {
        name: 'things',
        url: things.url,
        typeDefs: parse(SUBGRAPHS.things.replace('type Thing', `"${text}" type Thing`)),
      },
      { name: 'prices', url: prices.url, typeDefs: parse(SUBGRAPHS.prices) },
    ]);
    writeFileSync(file, supergraphSdl);
  };
  describe('First.');
  const logged: string[] = [];
  const app = await openGateway({
    supergraph: file,
    rules: false,
    corsOrigins: {},
    identify: () => Promise.resolve({ caller: null, declaration: {}, expiresAt: null }),
    departmentOf: (name, url) => departmentOverHttp({ name, title: name, url, mint: null }),
    log: openLog({ level: 'info', write: (line) => logged.push(line) }),
    ...more,
  });
  const url = await app.listen({ host: '127.0.0.1', port: 0 });
  return {
    url: `${url}/graphql`,
    things,
    prices,
    logged,
    describe,
    closeGateway: () => app.close(),
    close: async () => {
      await app.close();
      await Promise.all([things.close(), prices.close()]);
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function speaking(): Promise<Speaker & { say: Say }> {
  const speaker = await openSpeaker((response, request) => spoken.say(response, request));
  const spoken = { ...speaker, say: (response) => void response.destroy() } as Speaker & { say: Say };
  return spoken;
}
