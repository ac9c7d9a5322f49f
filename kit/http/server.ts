import { randomUUID } from 'node:crypto';
import { type IncomingHttpHeaders, type RequestListener, createServer } from 'node:http';
import fastify, { LogController, type FastifyBaseLogger, type FastifyInstance } from 'fastify';
import { collectDefaultMetrics, register } from 'prom-client';
import type { Log } from '../log.ts';
import { answerTurnedAway } from './turnedAway.ts';

/** No question is larger: what is bigger is not a question. */
export const LARGEST_QUESTION = 512 * 1024;

export interface ServerOptions {
  readonly log: Log;
  readonly ready: () => boolean;
  /** Answers what it takes before anything else sees it; what it does not take goes on. */
  readonly before?: (goOn: RequestListener) => RequestListener;
}

/** How long a connection stays open for the next request: longer than those who stand between us and clients wait. */
const KEPT_MILLISECONDS = 72_000;

/** An HTTP server as the gateway and a room of its own have it: request ids, one log line an answer, health, metrics. */
export function openServer({ log, ready, before = (goOn) => goOn }: ServerOptions): FastifyInstance {
  // Without the annotation the whole server would be typed by its logger.
  const loggerInstance: FastifyBaseLogger = log;
  const app: FastifyInstance = fastify({
    loggerInstance,
    logController: new LogController({ disableRequestLogging: true }),
    serverFactory: (handler) => createServer({ keepAliveTimeout: KEPT_MILLISECONDS }, before(handler)),
    bodyLimit: LARGEST_QUESTION,
    // A busy machine may take long to build the explorer's pages; that is no reason not to open.
    pluginTimeout: 60_000,
    // Closing waits for the questions under way, and not for connections that only stand open.
    forceCloseConnections: 'idle',
    genReqId: ({ headers }) => requestIdOf(headers),
  });
  app.addHook('onRequest', async (request, reply) => void reply.header('x-request-id', request.id));
  app.addHook('onResponse', async ({ id, method, routeOptions, log: own }, { statusCode, elapsedTime }) =>
    logAnswer(own, { requestId: id, method, route: routeOptions.url, statusCode }, elapsedTime),
  );
  answerTurnedAway(app);
  operatorsRoutes(app, ready);
  return app;
}

interface Answered {
  readonly requestId: string;
  readonly method: string;
  readonly route: string | undefined;
  readonly statusCode: number;
}

/** One line for an answer, under the request's id. */
export function logAnswer(
  log: Pick<FastifyBaseLogger, 'info'>,
  { requestId, method, route, statusCode }: Answered,
  elapsed: number,
): void {
  log.info({ requestId, method, route, statusCode, milliseconds: Math.round(elapsed) });
}

/** Health is about the process, readiness about the graph; none of them says anything that needs a right. */
function operatorsRoutes(app: FastifyInstance, ready: () => boolean): void {
  collectDefaultMetrics({ register: freshDefaults() });
  app.get('/health', () => ({ status: 'ok' }));
  app.get('/ready', (_, reply) => reply.status(ready() ? 200 : 503).send({ ready: ready() }));
  app.get('/metrics', async (_, reply) => reply.type(register.contentType).send(await register.metrics()));
}

/** The process's own figures are registered once, however many servers it runs. */
function freshDefaults() {
  for (const { name } of register.getMetricsAsArray())
    if (name.startsWith('process_') || name.startsWith('nodejs_')) register.removeSingleMetric(name);
  return register;
}

/** A caller's own id is kept where it is harmless, so that a question can be followed from system to system. */
export function requestIdOf({ 'x-request-id': header }: IncomingHttpHeaders): string {
  return typeof header === 'string' && /^[\w.:-]{1,100}$/.test(header) ? header : randomUUID();
}
