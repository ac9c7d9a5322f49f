import type { FastifyInstance } from 'fastify';
import type { SigningKey } from '../caller/keys.ts';

/** So long a copy of the keys may be used: whoever meets an unknown key asks again before that. */
const KEPT_SECONDS = 60;

/** The public half of a key as a key set (RFC 7517): for everybody, as it only checks. */
export function serveKeys(
  app: FastifyInstance,
  path: string,
  { publicJwk }: Pick<SigningKey, 'publicJwk'>,
): void {
  app.get(path, (_, reply) =>
    reply
      .header('cache-control', `public, max-age=${KEPT_SECONDS}`)
      .type('application/jwk-set+json')
      .send(JSON.stringify({ keys: [publicJwk] })),
  );
}
