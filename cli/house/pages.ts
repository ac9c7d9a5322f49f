import type { FastifyInstance } from 'fastify';
import { explorer } from '../../console/explorer/serve.ts';

/** What people see of the gateway: the explorer, from wherever they come in. */
export async function servePages(app: FastifyInstance): Promise<void> {
  await app.register(explorer, { path: '/explorer' });
  app.get('/', (_, reply) => reply.redirect('/explorer'));
}
