import type { preHandlerAsyncHookHandler } from 'fastify';
import { CallerRefused } from '../caller/refusals.ts';

/** Keeps a route to the processes of the house: `mayRead` throws CallerRefused for whoever is none. */
export function readersOnly(
  mayRead: (authorization: string | undefined) => Promise<void>,
): preHandlerAsyncHookHandler {
  return async ({ headers }, reply) => {
    void reply.header('cache-control', 'no-store');
    try {
      await mayRead(headers.authorization);
    } catch (error) {
      if (!(error instanceof CallerRefused)) throw error;
      const { code, message, status } = error;
      await reply.status(status).send({ errors: [{ message, extensions: { code } }] });
    }
  };
}
