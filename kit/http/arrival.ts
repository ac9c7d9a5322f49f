import type { FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import type { Identified, Identify } from '../caller/identify.ts';
import { CallerRefused } from '../caller/refusals.ts';
import type { Language } from '../decision/codes.ts';
import { languageOf } from '../decision/refusals.ts';

/** Who asks over HTTP, in which language, and under which id. */
export interface Arrival extends Identified {
  readonly requestId: string;
  readonly language: Language;
}

/**
 * Reads a request's headers. Whatever an identified caller gets is that caller's alone: no cache may keep it.
 * @throws GraphQLError with the HTTP status that says the same.
 */
export function arrivals(
  identify: Identify,
): (request: FastifyRequest, reply: FastifyReply) => Promise<Arrival> {
  return async (request, reply) => {
    const { headers } = request;
    if (headers.authorization !== undefined) void reply.header('cache-control', 'private, no-store');
    void reply.header('vary', 'authorization, accept-language, concentric-purpose, concentric-case');
    try {
      const identified = await identify({
        authorization: headers.authorization,
        purpose: single(headers['concentric-purpose']),
        case: single(headers['concentric-case']),
      });
      return { ...identified, requestId: request.id, language: languageOf(headers['accept-language']) };
    } catch (error) {
      if (!(error instanceof CallerRefused)) throw error;
      if (error.cause)
        request.log.warn({ requestId: request.id, code: error.code, err: error.cause }, 'caller refused');
      throw new GraphQLError(error.message, {
        extensions: { code: error.code, http: { status: error.status } },
      });
    }
  };
}

function single(header: string | string[] | undefined): string | undefined {
  return Array.isArray(header) ? header.join(', ') : header;
}
