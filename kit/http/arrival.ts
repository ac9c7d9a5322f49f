import type { IncomingHttpHeaders } from 'node:http';
import type { FastifyBaseLogger, FastifyReply, FastifyRequest } from 'fastify';
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

/**
 * What every answer about the graph says to caches: what an identified caller gets is that caller's alone, and what
 * anybody gets may be another answer next time.
 */
export function cacheHeaders({ authorization }: IncomingHttpHeaders) {
  return { 'cache-control': authorization === undefined ? 'no-store' : 'private, no-store', vary: VARIES };
}

/** Says so on a route's every answer, its errors included. */
export async function keepFromCaches({ headers }: FastifyRequest, reply: FastifyReply): Promise<void> {
  const { vary, ...own } = cacheHeaders(headers);
  void reply.headers({ ...own, vary: [reply.getHeader('vary'), vary].filter(Boolean).join(', ') });
}

/** What of a request says who asks. */
export interface Arriving {
  readonly id: string;
  readonly headers: IncomingHttpHeaders;
}

/** Where the reasons go that whoever asks is not told. */
type Reasons = Pick<FastifyBaseLogger, 'error' | 'warn'>;

/**
 * Reads a request's headers.
 * @throws GraphQLError with the HTTP status that says the same.
 */
export function arrivals(identify: Identify, log: Reasons): (request: Arriving) => Promise<Arrival> {
  return async ({ id: requestId, headers }) => {
    try {
      const { caller, declaration, expiresAt } = await identify({
        authorization: headers.authorization,
        purpose: single(headers['concentric-purpose']),
        case: single(headers['concentric-case']),
      });
      const language = languageOf(headers['accept-language']);
      return { caller, declaration, expiresAt, requestId, language };
    } catch (error) {
      if (!(error instanceof CallerRefused)) throw unforeseen(error, requestId, log);
      const level = error.status >= 500 ? 'error' : 'warn';
      if (error.cause) log[level]({ requestId, code: error.code, err: error.cause }, 'caller refused');
      throw new GraphQLError(error.message, {
        extensions: { code: error.code, http: { status: error.status } },
      });
    }
  };
}

/** The register could not be asked, or something broke: the log has the reason, the caller its id. */
function unforeseen(error: unknown, requestId: string, log: Reasons): GraphQLError {
  log.error({ requestId, err: error }, 'unexpected');
  return new GraphQLError(unexpected(requestId), {
    extensions: { code: UNEXPECTED, requestId, http: { status: 500 } },
  });
}

function single(header: string | string[] | undefined): string | undefined {
  return Array.isArray(header) ? header.join(', ') : header;
}
