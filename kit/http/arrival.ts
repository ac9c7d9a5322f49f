import type { FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import type { Identified, Identify } from '../caller/identify.ts';
import { CallerRefused } from '../caller/refusals.ts';
import type { Language } from '../decision/codes.ts';
import { languageOf } from '../decision/refusals.ts';
import { UNEXPECTED, unexpected } from './unexpected.ts';

/** Who asks over HTTP, in which language, and under which id. */
export interface Arrival extends Identified {
  readonly requestId: string;
  readonly language: Language;
}

const VARIES = 'authorization, accept-language, concentric-purpose, concentric-case';

/** Whatever an identified caller gets is that caller's alone, and what anybody gets may be another answer next time. */
export async function keepFromCaches({ headers }: FastifyRequest, reply: FastifyReply): Promise<void> {
  void reply.header('cache-control', headers.authorization === undefined ? 'no-store' : 'private, no-store');
}

/**
 * Reads a request's headers.
 * @throws GraphQLError with the HTTP status that says the same.
 */
export function arrivals(
  identify: Identify,
): (request: FastifyRequest, reply: FastifyReply) => Promise<Arrival> {
  return async (request, reply) => {
    const { headers } = request;
    if (!reply.sent) void reply.header('vary', [reply.getHeader('vary'), VARIES].filter(Boolean).join(', '));
    try {
      const identified = await identify({
        authorization: headers.authorization,
        purpose: single(headers['concentric-purpose']),
        case: single(headers['concentric-case']),
      });
      return { ...identified, requestId: request.id, language: languageOf(headers['accept-language']) };
    } catch (error) {
      if (!(error instanceof CallerRefused)) throw unforeseen(error, request);
      const level = error.status >= 500 ? 'error' : 'warn';
      if (error.cause)
        request.log[level]({ requestId: request.id, code: error.code, err: error.cause }, 'caller refused');
      throw new GraphQLError(error.message, {
        extensions: { code: error.code, http: { status: error.status } },
      });
    }
  };
}

/** The register could not be asked, or something broke: the log has the reason, the caller its id. */
function unforeseen(error: unknown, request: FastifyRequest): GraphQLError {
  request.log.error({ requestId: request.id, err: error }, 'unexpected');
  return new GraphQLError(unexpected(request.id), {
    extensions: { code: UNEXPECTED, requestId: request.id, http: { status: 500 } },
  });
}

function single(header: string | string[] | undefined): string | undefined {
  return Array.isArray(header) ? header.join(', ') : header;
}
