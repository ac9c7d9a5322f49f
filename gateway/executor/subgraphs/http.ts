import type { FormattedExecutionResult } from 'graphql';
import { type Dispatcher, Pool } from 'undici';
import type { Ending, Fetch, Subgraph } from '../types.ts';
import { openBreaker } from './breaker.ts';
import { Abandoned, type Received, exchange } from './exchange.ts';

export interface HttpSubgraphOptions<Context> {
  readonly name: string;
  readonly url: string;
  /** Headers of one request beside those of its content. */
  readonly headers?: (context: Context) => Headers | Promise<Headers>;
  /** How long one answer may take, in milliseconds (default 10,000). */
  readonly deadline?: number;
  /** How many bytes one answer may have (default 32 MiB). */
  readonly largest?: number;
  /** How many connections are held at most (default 32). */
  readonly connections?: number;
  /** After so many failures in a row it is not asked for some time (default 5). */
  readonly failures?: number;
  /** How long it is left alone then, in milliseconds (default 3,000). */
  readonly rest?: number;
}

/** What came back is no GraphQL result; nothing of it is repeated, because logs are not for what it may hold. */
class NoResult extends Error {
  override readonly name = 'NoResult';
  readonly status: number;

  constructor(subgraph: string, status: number) {
    super(`${subgraph} answered with status ${status} and no GraphQL result.`);
    this.status = status;
  }
}

/**
 * A subgraph at an address, over kept connections. Where it fails again and again it is left alone for a while, and
 * what would have been asked fails at once (cockatiel's BrokenCircuitError).
 */
export function openHttpSubgraph<Context>(
  options: HttpSubgraphOptions<Context>,
): Subgraph<Context> & { close(): Promise<void> } {
  const { name, url, headers, deadline = 10_000, largest = 32 * 1024 * 1024, connections = 32 } = options;
  const { origin, pathname, search } = new URL(url);
  // Its own deadline holds for the whole answer.
  const pool = new Pool(origin, { connections, headersTimeout: 0, bodyTimeout: 0 });
  const guard = openBreaker({ failures: options.failures ?? 5, rest: options.rest ?? 3_000, isFailure });
  const path = `${pathname}${search}`;
  const read = (received: Received) => answerOf(name, received);

  const send = ({ kind, query, operationName, variables }: Fetch, given: Headers, signal: Ending) => {
    if (signal.aborted) return Promise.reject(new Abandoned());
    const request: Dispatcher.DispatchOptions = {
      origin,
      path,
      method: 'POST',
      headers: Object.assign({}, given, CONTENT),
      body: JSON.stringify({ query, operationName, variables }),
    };
    return exchange({ pool, request, deadline, largest, again: kind === 'query', signal }).then(read);
  };
  const ask = (fetch: Fetch, context: Context, signal: Ending) => {
    const given = headers?.(context) ?? {};
    return given instanceof Promise
      ? given.then((ready) => send(fetch, ready, signal))
      : send(fetch, given, signal);
  };
  return {
    name,
    ask: (fetch, context, signal) => guard(() => ask(fetch, context, signal)),
    close: () => pool.close(),
  };
}

type Headers = Readonly<Record<string, string>>;

const CONTENT: Headers = { 'content-type': 'application/json', accept: 'application/json' };

/** Too much to do, or too little time: of the statuses from 400 to 499 only these are about the subgraph. */
const BUSY = [408, 429];

/** Whether an error says that the subgraph is not well, and not that a question or whoever asked it was wrong. */
function isFailure(error: Error): boolean {
  return (
    !(error instanceof NoResult) || error.status < 400 || error.status >= 500 || BUSY.includes(error.status)
  );
}

/** 400 is the only failing status that is about the question; what else fails is no answer without data. */
function answerOf(name: string, { status, body }: Received): FormattedExecutionResult {
  const answer = read(body);
  if (isResult(answer) && (status <= 400 || 'data' in answer)) return answer;
  throw new NoResult(name, status);
}

function read(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    return undefined;
  }
}

function isResult(answer: unknown): answer is FormattedExecutionResult {
  return typeof answer === 'object' && answer !== null && ('data' in answer || 'errors' in answer);
}
