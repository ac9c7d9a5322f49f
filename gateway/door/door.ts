import type { ApolloServer } from '@apollo/server';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { parse } from 'secure-json-parse';
import { cacheHeaders } from '../../kit/http/arrival.ts';
import { LARGEST_QUESTION, logAnswer, requestIdOf } from '../../kit/http/server.ts';
import { turnedAway } from '../../kit/http/turnedAway.ts';
import type { Log } from '../../kit/log.ts';
import type { ContextFor, GatewayContext } from '../context.ts';
import { goneOrLate } from '../gone.ts';
import { askApollo } from './apollo.ts';
import type { Lane, Reply } from './lane.ts';

export interface DoorOptions {
  readonly path: string;
  readonly server: ApolloServer<GatewayContext>;
  /** null where every question goes through Apollo Server. */
  readonly lane: Lane | null;
  readonly contextFor: ContextFor;
  /** How long one question may take at most, in milliseconds. */
  readonly deadline: number | undefined;
  /** Whether the house is being closed: then its server answers, which tells clients to go elsewhere. */
  readonly closing: () => boolean;
  readonly log: Log;
}

/** The only content type that a page of another site cannot send without having asked first. */
const JSON_CONTENT = /^application\/json(?:; ?charset=utf-?8)?$/i;
const JSON_MEDIA = 'application/json; charset=utf-8';

/**
 * The way of nearly all questions: posted in JSON by a program. They are answered straight off the socket, without
 * the server's routes and hooks. What pages ask, by whatever method, goes on.
 */
export function openDoor(goOn: RequestListener, options: DoorOptions): RequestListener {
  return (request, response) => {
    if (!takes(request, options)) {
      goOn(request, response);
      return;
    }
    const began = performance.now();
    const id = requestIdOf(request.headers);
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const [first] = chunks;
      const whole = chunks.length === 1 && first ? first : Buffer.concat(chunks);
      void answer(whole.toString('utf8'), { request, response, id, began }, options);
    });
  };
}

function takes({ method, url, headers }: IncomingMessage, { path, closing }: DoorOptions): boolean {
  return (
    method === 'POST' &&
    url === path &&
    headers.origin === undefined &&
    headers['content-encoding'] === undefined &&
    Number(headers['content-length'] ?? Infinity) <= LARGEST_QUESTION &&
    JSON_CONTENT.test(headers['content-type'] ?? '') &&
    !closing()
  );
}

interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly id: string;
  readonly began: number;
}

async function answer(text: string, exchange: Exchange, options: DoorOptions): Promise<void> {
  const { request, response, id } = exchange;
  const { server, lane, log, contextFor, deadline } = options;
  const body = read(text);
  if (body === UNREADABLE) {
    turnAway(exchange, 400, options);
    return;
  }
  try {
    let arriving: Promise<GatewayContext> | null = null;
    const arrive = () =>
      (arriving ??= contextFor({ id, headers: request.headers }, goneOrLate(response, deadline)));
    const quick = await lane?.({ body, text, accept: request.headers.accept }, arrive);
    send(exchange, options, quick ?? (await askApollo(server, body, request.headers, arrive)));
  } catch (error) {
    log.error({ requestId: id, err: error }, 'unexpected');
    turnAway(exchange, 500, options);
  }
}

const UNREADABLE = Symbol('no JSON');

function read(text: string): unknown {
  try {
    return parse(text);
  } catch {
    return UNREADABLE;
  }
}

function turnAway(exchange: Exchange, status: number, options: DoorOptions): void {
  const body = JSON.stringify(turnedAway(status, exchange.id));
  send(exchange, options, { status, headers: { 'content-type': JSON_MEDIA }, body });
}

function send(exchange: Exchange, { log, closing }: DoorOptions, reply: Reply): void {
  const { request, response, id, began } = exchange;
  const own = { 'x-request-id': id, 'content-length': Buffer.byteLength(reply.body) };
  // A connection that stays open would keep a house that is being closed.
  const end = closing() ? { connection: 'close' } : null;
  response.writeHead(reply.status, Object.assign(own, reply.headers, cacheHeaders(request.headers), end));
  // As text, which goes out in one piece with its headers.
  response.end(reply.body);
  const answered = { requestId: id, method: 'POST', route: request.url, statusCode: reply.status };
  logAnswer(log, answered, performance.now() - began);
}
