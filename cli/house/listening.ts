import { once } from 'node:events';
import { createServer } from 'node:net';
import type { FastifyInstance } from 'fastify';

interface Place {
  readonly port: number;
  readonly host: string;
}

/**
 * Tries the port and lets it go, so that a port that is taken is told before long work rather than after it.
 * @throws what the system says to whoever listens there.
 */
export async function tryPort({ port, host }: Place): Promise<void> {
  if (port === 0) return;
  const probe = createServer();
  probe.listen(port, host);
  await once(probe, 'listening');
  probe.close();
  await once(probe, 'close');
}

/** Opens the doors; returns the address to call, such as http://127.0.0.1:4000. */
export async function listenAt(app: FastifyInstance, { port, host }: Place): Promise<string> {
  await app.listen({ port, host });
  const address = app.server.address();
  const bound = typeof address === 'object' && address !== null ? address.port : port;
  return `http://${host.includes(':') ? `[${host}]` : host}:${bound}`;
}
