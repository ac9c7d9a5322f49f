import type { FastifyInstance } from 'fastify';
import type { ClientRegister } from '../caller.ts';
import { readersOnly } from '../../http/readersOnly.ts';

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
    app.get<Asked>(
      `${path}/register/${kind}`,
      { preHandler: readersOnly(mayRead) },
      async ({ query: { id } }) => ({ found: typeof id === 'string' ? await ask[kind](id) : null }),
    );
}
