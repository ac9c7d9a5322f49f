/**
 * The limit: what is left of a gateway where each operation is written by hand, `limit.ts SUPERGRAPH`. It asks the same
 * fetches, merges and writes the answer; it knows no GraphQL and checks nothing.
 */
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { parse } from 'graphql';
import { graphsOf } from '../../../gateway/supergraphText.ts';
import { GRAPHS } from '../graphs.ts';
import { contend, supergraphSdl } from './contend.ts';
import { askCard } from './limit/card.ts';
import { askLarge, askSmall, askTrivial, askWide } from './limit/city.ts';
import { Door } from './limit/door.ts';
import type { ByHand } from './limit/fetches.ts';

interface Asked {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

const BY_NAME: Readonly<Record<string, ByHand>> = {
  trivial: askTrivial,
  small: askSmall,
  wide: askWide,
  large: askLarge,
  card: askCard,
};

const doors = new Map([...graphsOf(parse(supergraphSdl()))].map(([name, url]) => [name, new Door(url)]));
const known = new Map(
  GRAPHS.flatMap(({ questions }) => questions).map(({ name, query }) => [query, BY_NAME[name]]),
);

const server = createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => {
    const { query, variables } = JSON.parse(Buffer.concat(chunks).toString('utf8')) as Asked;
    const byHand = known.get(query);
    const answer = byHand?.(doors, variables) ?? Promise.reject(new Error('Nobody wrote this one by hand.'));
    answer.then(
      (data) => {
        const body = Buffer.from(JSON.stringify({ data }));
        response.writeHead(200, { 'content-type': 'application/json', 'content-length': body.length });
        response.end(body);
      },
      (error: unknown) => response.writeHead(500).end(String(error)),
    );
  });
});
server.listen(0, '127.0.0.1');
await once(server, 'listening');
contend(`http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`);
