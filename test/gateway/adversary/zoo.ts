import { once } from 'node:events';
import { type Server, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { composeServices } from '@apollo/composition';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { graphql, parse } from 'graphql';

const LINK = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key", "@shareable"])`;
const KINDS = 100;
const KEEPERS = 3;

/** The kinds of animals, each an implementation of one interface in every subgraph. */
const kinds: readonly string[] = Array.from({ length: KINDS }, (_, index) => `Kind${index}`);

function sdlOf(keeper: number): string {
  const root = keeper === 0 ? 'type Query { animal(id: ID!): Animal animals: [Animal!]! size: Int! }' : '';
  const own = `note${keeper}: String friend${keeper}: Animal friends${keeper}: [Animal!]!`;
  return [
    LINK,
    root,
    `interface Animal { id: ID! ${own} }`,
    ...kinds.map((kind) => `type ${kind} implements Animal @key(fields: "id") { id: ID! ${own} }`),
  ].join('\n');
}

interface Animal {
  readonly __typename: string;
  readonly id: string;
}

/** Animal 7 is of kind 7, and the next one's friend. */
function animal(id: string): Animal & Record<string, unknown> {
  const next = () => animal(String((Number(id) + 1) % KINDS));
  const each = Array.from({ length: KEEPERS }, (_, keeper) => [
    [`note${keeper}`, `${id} as ${keeper} sees it`],
    [`friend${keeper}`, next],
    [`friends${keeper}`, () => [next()]],
  ]).flat() as [string, unknown][];
  return { __typename: `Kind${id}`, id, ...Object.fromEntries(each) };
}

const rootValue = {
  animal: ({ id }: { id: string }) => animal(id),
  animals: () => kinds.map((_, index) => animal(String(index))),
  size: KINDS,
};

/** A graph that is hard to plan: one interface, a hundred implementations, and three subgraphs that share all of them. */
export interface Zoo {
  readonly supergraph: string;
  close(): Promise<void>;
}

/** Starts the zoo's subgraphs, each a server of its own, and composes them with their addresses. */
export async function openZoo(): Promise<Zoo> {
  const servers: Server[] = [];
  const services = [];
  for (let keeper = 0; keeper < KEEPERS; keeper++) {
    const typeDefs = parse(sdlOf(keeper));
    const server = createServer(answering(typeDefs)).listen(0, '127.0.0.1');
    servers.push(server);
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    services.push({ name: `keeper${keeper}`, url: `http://127.0.0.1:${port}/graphql`, typeDefs });
  }
  const { supergraphSdl, errors } = composeServices(services);
  if (supergraphSdl === undefined) throw new AggregateError(errors, 'The zoo does not compose.');
  return {
    supergraph: supergraphSdl,
    close: async () => {
      for (const server of servers) server.closeAllConnections();
      await Promise.all(servers.map((server) => new Promise((closed) => server.close(closed))));
    },
  };
}

function answering(typeDefs: ReturnType<typeof parse>): Parameters<typeof createServer>[1] {
  const resolvers = Object.fromEntries(
    kinds.map((kind) => [kind, { __resolveReference: ({ id }: Animal) => animal(id) }]),
  );
  const schema = buildSubgraphSchema({ typeDefs, resolvers });
  return (request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const { query, variables } = JSON.parse(Buffer.concat(chunks).toString('utf8')) as {
        query: string;
        variables?: Record<string, unknown>;
      };
      void graphql({ schema, rootValue, source: query, variableValues: variables ?? null }).then((answer) => {
        response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answer));
      });
    });
  };
}
