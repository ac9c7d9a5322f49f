import { type ApolloServer, HeaderMap } from '@apollo/server';
import type { IncomingHttpHeaders } from 'node:http';
import type { GatewayContext } from '../context.ts';
import type { Reply } from './lane.ts';

/** What Apollo Server looks at of a question that was posted in JSON. */
const READ = ['accept', 'content-type'] as const;

/** Asks Apollo Server what was posted. */
export async function askApollo(
  server: ApolloServer<GatewayContext>,
  body: unknown,
  headers: IncomingHttpHeaders,
  arrive: () => Promise<GatewayContext>,
): Promise<Reply> {
  const named = new HeaderMap();
  for (const name of READ) {
    const value = headers[name];
    if (value !== undefined) named.set(name, value);
  }
  const answer = await server.executeHTTPGraphQLRequest({
    httpGraphQLRequest: { method: 'POST', headers: named, search: '', body },
    context: arrive,
  });
  if (answer.body.kind !== 'complete') throw new Error('The graph answers in one piece.');
  return {
    status: answer.status ?? 200,
    headers: Object.fromEntries(answer.headers),
    body: answer.body.string,
  };
}
