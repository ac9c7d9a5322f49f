/** All subgraphs of one graph, answering from memory: `subgraphs.ts GRAPH`. */
import { once } from 'node:events';
import { type IncomingMessage, type ServerResponse, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Supergraph } from '@apollo/federation-internals';
import { type GraphQLSchema, graphql } from 'graphql';
import { answerParent } from '../processes/answering.ts';
import { GRAPHS } from './graphs.ts';
import type { Row, World } from './world.ts';

/** How often they were asked, and how often it was something that they had not been asked before. */
export interface Counts {
  readonly requests: number;
  readonly fresh: number;
}

const graph = GRAPHS.find(({ name }) => name === process.argv[2]);
if (graph === undefined) throw new Error('There is no such graph.');
const counts = { requests: 0, fresh: 0 };
const world = graph.world();
const urls: Record<string, string> = {};
for (const { name, schema } of Supergraph.build(graph.supergraph()).subgraphs())
  urls[name] = await serve(schema.toGraphQLJSSchema(), world);
answerParent(urls, { counts: (): Counts => ({ ...counts }) });

/** Each body is executed once, and answered with the same bytes from then on: planners may write it as they like. */
async function serve(schema: GraphQLSchema, { roots, find }: World): Promise<string> {
  const kept = new Map<string, Buffer>();
  const rootValue = {
    ...roots,
    _entities: ({ representations }: { representations: Parameters<World['find']>[0][] }) =>
      representations.map(find),
  };
  const execute = async (body: string) => {
    counts.fresh++;
    const { query, operationName, variables } = JSON.parse(body) as {
      query: string;
      operationName?: string | null;
      variables?: Row | null;
    };
    const result = await graphql({
      schema,
      rootValue,
      source: query,
      operationName: operationName ?? null,
      variableValues: variables ?? null,
    });
    const answer = Buffer.from(JSON.stringify(result));
    kept.set(body, answer);
    return answer;
  };
  const answer = (body: string, response: ServerResponse) => {
    counts.requests++;
    const known = kept.get(body);
    if (known !== undefined) {
      send(response, 200, known);
      return;
    }
    execute(body).then(
      (made) => send(response, 200, made),
      (error: unknown) => send(response, 500, Buffer.from(String(error))),
    );
  };
  // Contestants take turns, and none is to open its connections anew whenever its turn comes.
  const server = createServer({ keepAliveTimeout: 0, requestTimeout: 0 }, (request, response) => {
    whenWhole(request, (body) => answer(body, response));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`;
}

function whenWhole(request: IncomingMessage, then: (body: string) => void): void {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => then(Buffer.concat(chunks).toString('utf8')));
}

function send(response: ServerResponse, status: number, body: Buffer): void {
  response.writeHead(status, { 'content-type': 'application/json', 'content-length': body.length });
  response.end(body);
}
