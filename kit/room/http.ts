import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance } from 'fastify';
import type { Identify } from '../caller/identify.ts';
import { arrivals } from '../http/arrival.ts';
import type { OpenRoom } from './open.ts';

/**
 * Answers a subgraph over HTTP, for a gateway or another federation router, and for a client that comes directly:
 * whoever it is, the subgraph decides again for itself.
 */
export function serveRoom(app: FastifyInstance, room: OpenRoom, identify: Identify, path: string): void {
  const arrive = arrivals(identify);
  app.route({
    url: path,
    method: ['GET', 'POST'],
    handler: fastifyApolloHandler(room.server, {
      context: async (request, reply) => room.contextFor(await arrive(request, reply)),
    }),
  });
}
