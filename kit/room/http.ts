import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance } from 'fastify';
import type { Identify } from '../caller/identify.ts';
import { arrivals, keepFromCaches } from '../http/arrival.ts';
import type { OpenRoom } from './open.ts';

/** A gateway asks for many rows at once, each by its key: its questions are larger than any client's. */
const LARGEST_FETCH = 8 * 1024 * 1024;

/**
 * Answers a subgraph over HTTP, for a gateway or another federation router, and for a client that comes directly:
 * whoever it is, the subgraph decides again for itself.
 */
export function serveRoom(app: FastifyInstance, room: OpenRoom, identify: Identify, path: string): void {
  const arrive = arrivals(identify, app.log);
  app.route({
    url: path,
    method: ['GET', 'POST'],
    bodyLimit: LARGEST_FETCH,
    onSend: keepFromCaches,
    handler: fastifyApolloHandler(room.server, {
      context: async (request) => room.contextFor(await arrive(request)),
    }),
  });
}
