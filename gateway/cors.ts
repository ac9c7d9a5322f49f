import cors from '@fastify/cors';
import type { FastifyInstance } from 'fastify';
import { GraphQLError } from 'graphql';
import type { Caller } from '../kit/caller/caller.ts';

export type OriginsByClient = Readonly<Record<string, readonly string[]>>;

/** Lets the pages of configured origins ask. A preflight carries no token, so any client's origin passes it. */
export async function allowOrigins(app: FastifyInstance, origins: OriginsByClient): Promise<void> {
  const all = Object.values(origins).flat();
  if (all.length === 0) return;
  await app.register(cors, {
    origin: all,
    methods: ['GET', 'POST'],
    allowedHeaders: [
      'authorization',
      'content-type',
      'concentric-purpose',
      'concentric-case',
      'accept-language',
      'x-request-id',
      'apollo-require-preflight',
    ],
    exposedHeaders: ['x-request-id'],
  });
}

/** The request itself names a client, and only that client's own pages may ask with its token. */
export function refuseForeignOrigin(
  origins: OriginsByClient,
  caller: Caller | null,
  { origin, host }: { readonly origin?: string | undefined; readonly host?: string | undefined },
): void {
  if (origin === undefined || caller === null || isSame(origin, host)) return;
  if (origins[caller.client]?.includes(origin)) return;
  throw new GraphQLError(
    `Pages of ${origin} may not ask as ${caller.client}: the operator adds them to CORS_ORIGINS for this client.`,
    { extensions: { code: 'ORIGIN_NOT_ALLOWED', http: { status: 403 } } },
  );
}

function isSame(origin: string, host: string | undefined): boolean {
  return host !== undefined && URL.canParse(origin) && new URL(origin).host === host;
}
