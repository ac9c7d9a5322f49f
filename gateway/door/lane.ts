import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { LRUCache } from 'lru-cache';
import Negotiator from 'negotiator';
import { UNEXPECTED } from '../../kit/http/unexpected.ts';
import type { Log } from '../../kit/log.ts';
import type { GatewayContext } from '../context.ts';
import { logUnforeseen, outward } from '../errors.ts';
import type { KnownOperation } from '../known.ts';
import { countAnswer } from '../metrics.ts';
import type { Pipeline } from '../pipeline.ts';

/** A question as it came, by POST and in JSON. */
export interface Posted {
  readonly body: unknown;
  /** What its JSON was read from. */
  readonly text: string;
  readonly accept: string | undefined;
}

export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Answers what it knows; null where a question has to go through Apollo Server, and nothing has happened yet. */
export type Lane = (posted: Posted, arrive: () => Promise<GatewayContext>) => Promise<Reply | null>;

type Variables = Readonly<Record<string, unknown>>;

const MEDIA = ['application/json', 'application/graphql-response+json'];
const MOST_ACCEPTS = 100;
/** Values that stores do not hold, and names that are no fields of anybody: Apollo Server's way has the words for them. */
const ODD = /\\u0000|__proto__|\\u005f/i;

/**
 * A lane for operations that were answered before: they are not parsed, validated and planned again, and do not pass
 * Apollo Server's pipeline. Whatever is not as usual about a question goes that way, which has the words for it.
 */
export function openLane(pipeline: Pick<Pipeline, 'find'>, log: Log): Lane {
  const mediaOf = compileMedia();
  return async ({ body, text, accept }, arrive) => {
    const began = performance.now();
    const asked = readAsked(body);
    const known = asked && pipeline.find(asked.query, asked.operationName);
    const headers = known && mediaOf(accept);
    if (!known || !headers || ODD.test(text)) return null;
    const ready = await readyFor(known, asked.variables, arrive);
    if (ready === null) return null;
    const { context, answer } = ready;
    try {
      const { data, errors } = await answer();
      // The variables were wrong: nothing was executed.
      if (data === undefined) return null;
      countAnswer({ operation: known.kind, failed: errors.length > 0 }, context, began);
      const result = errors.length === 0 ? { data } : { errors: told(errors, context, log), data };
      return { status: 200, headers, body: JSON.stringify(result) };
    } catch (error) {
      // It may have been executed: it is not asked again.
      const unforeseen = new GraphQLError('unforeseen', { originalError: error as Error });
      countAnswer({ operation: known.kind, failed: true }, context, began);
      return { status: 500, headers, body: JSON.stringify({ errors: told([unforeseen], context, log) }) };
    }
  };
}

function readAsked(body: unknown) {
  if (typeof body !== 'object' || body === null) return null;
  const { query, operationName = null, variables, extensions } = body as Record<string, unknown>;
  // Whoever asks by a hash, or says more than an operation, goes the other way.
  if (typeof query !== 'string' || extensions != null) return null;
  if (operationName !== null && typeof operationName !== 'string') return null;
  if (variables != null && (typeof variables !== 'object' || Array.isArray(variables))) return null;
  return { query, operationName, variables: (variables ?? {}) as Variables };
}

async function readyFor(known: KnownOperation, variables: Variables, arrive: () => Promise<GatewayContext>) {
  try {
    const context = await arrive();
    known.limit(variables);
    return { context, answer: await known.prepare(context, variables) };
  } catch {
    // Who may not ask, asks too much or comes with a bad token is told so on the other way.
    return null;
  }
}

/** Errors as they leave the house, as Apollo Server and our plugin for it have them. */
function told(errors: readonly GraphQLError[], context: GatewayContext, log: Log): GraphQLFormattedError[] {
  logUnforeseen(errors, context, log);
  return errors.map((error) => {
    const { code = UNEXPECTED, http: _, ...extensions } = error.extensions;
    return outward({ ...error.toJSON(), extensions: { ...extensions, code } }, context);
  });
}

/** The content type that an `accept` header prefers; null where it accepts none that a result can have. */
function compileMedia(): (accept: string | undefined) => Reply['headers'] | null {
  const known = new LRUCache<string, Reply['headers']>({ max: MOST_ACCEPTS });
  return (accept = '*/*') => {
    const before = known.get(accept);
    if (before !== undefined) return before;
    const preferred = new Negotiator({ headers: { accept } }).mediaType(MEDIA);
    if (preferred === undefined) return null;
    const headers = { 'content-type': `${preferred}; charset=utf-8` };
    known.set(accept, headers);
    return headers;
  };
}
