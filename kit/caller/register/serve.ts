import type { FastifyInstance } from 'fastify';
import type { ClientRegister } from '../caller.ts';
import { CallerRefused } from '../refusals.ts';

interface Asked {
  Querystring: { id?: string | string[] };
}

/**
 * The register for the other processes of the house: one client or one department by its name, and no list. It is
 * asked as it is at this moment; whoever asks remembers the answer, for a second.
 */
export function serveRegister(
  app: FastifyInstance,
  path: string,
  register: ClientRegister,
  mayRead: (authorization: string | undefined) => Promise<void>,
): void {
  const ask = { client: register.find, department: register.department };
  for (const kind of ['client', 'department'] as const)
    app.get<Asked>(`${path}/register/${kind}`, async ({ headers, query: { id } }, reply) => {
      void reply.header('cache-control', 'no-store');
      try {
        await mayRead(headers.authorization);
      } catch (error) {
        if (!(error instanceof CallerRefused)) throw error;
        const { code, message } = error;
        return reply.status(error.status).send({ errors: [{ message, extensions: { code } }] });
      }
      return { found: typeof id === 'string' ? await ask[kind](id) : null };
    });
}
