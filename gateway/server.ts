import { randomUUID } from 'node:crypto';
import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import fastify, { LogController, type FastifyBaseLogger, type FastifyInstance } from 'fastify';
import { collectDefaultMetrics, register } from 'prom-client';
import type { Identify } from '../kit/caller/identify.ts';
import { Refusals } from '../kit/decision/refusals.ts';
import { arrivals, keepFromCaches } from '../kit/http/arrival.ts';
import type { Log } from '../kit/log.ts';
import { allowOrigins, type OriginsByClient, refuseForeignOrigin } from './cors.ts';
import type { GatewayContext } from './context.ts';
import type { Department } from './departments.ts';
import { errorPlugin } from './errors.ts';
import { metricsPlugin } from './metrics.ts';
import { Pipeline } from './pipeline.ts';
import { answerTurnedAway } from './turnedAway.ts';

/** No question is larger, and none has more parts: what is bigger is not a question. */
const LARGEST_QUESTION = 512 * 1024;
const MOST_TOKENS = 8_000;

export interface GatewayOptions {
  readonly supergraph: string;
  readonly departments: readonly Department[];
  readonly identify: Identify;
  readonly corsOrigins: OriginsByClient;
  readonly log: Log;
}

/** The gateway: one address for the graph, and what an operator needs beside it. */
export async function openGateway(options: GatewayOptions): Promise<FastifyInstance> {
  // Without the annotation the whole server would be typed by its logger.
  const loggerInstance: FastifyBaseLogger = options.log;
  const app = fastify({
    loggerInstance,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: LARGEST_QUESTION,
    // A busy machine may take long to build the explorer's pages; that is no reason not to open.
    pluginTimeout: 60_000,
    // Closing waits for the questions under way, and not for connections that only stand open.
    forceCloseConnections: 'idle',
    genReqId: ({ headers }) => idFrom(headers['x-request-id']),
  });
  app.addHook('onRequest', async (request, reply) => void reply.header('x-request-id', request.id));
  app.addHook('onResponse', async ({ id, method, routeOptions, log }, { statusCode, elapsedTime }) => {
    log.info({
      requestId: id,
      method,
      route: routeOptions.url,
      statusCode,
      milliseconds: Math.round(elapsedTime),
    });
  });

  const pipeline = new Pipeline(options);
  const server = new ApolloServer<GatewayContext>({
    gateway: pipeline,
    introspection: true,
    csrfPrevention: true,
    stopOnTerminationSignals: false,
    includeStacktraceInErrorResponses: false,
    parseOptions: { maxLexicalTokens: MOST_TOKENS },
    logger: options.log,
    plugins: [errorPlugin(options.log), metricsPlugin(), ApolloServerPluginLandingPageDisabled()],
  });
  await server.start();

  answerTurnedAway(app);
  operatorsRoutes(app, pipeline);
  // In a room of its own: other sites' pages may be let in here, and nowhere else in the house.
  await app.register(async (scope) => {
    await allowOrigins(scope, options.corsOrigins);
    graphRoute(scope, server, options);
  });
  app.addHook('onClose', () => server.stop());
  return app;
}

function graphRoute(
  app: FastifyInstance,
  server: ApolloServer<GatewayContext>,
  { identify, corsOrigins }: GatewayOptions,
): void {
  const arrive = arrivals(identify);
  app.route({
    url: '/graphql',
    method: ['GET', 'POST'],
    onSend: keepFromCaches,
    handler: fastifyApolloHandler(server, {
      context: async (request, reply) => {
        const arrival = await arrive(request, reply);
        refuseForeignOrigin(corsOrigins, arrival.caller, request.headers);
        return { ...arrival, refusals: new Refusals() };
      },
    }),
  });
}

/** Health is about the process, readiness about the graph; both say nothing that needs a right. */
function operatorsRoutes(app: FastifyInstance, pipeline: Pipeline): void {
  collectDefaultMetrics({ register: freshDefaults() });
  app.get('/health', () => ({ status: 'ok' }));
  app.get('/ready', (_, reply) => reply.status(pipeline.ready ? 200 : 503).send({ ready: pipeline.ready }));
  app.get('/metrics', async (_, reply) => reply.type(register.contentType).send(await register.metrics()));
}

/** The process's own figures are registered once, however many gateways it runs. */
function freshDefaults() {
  for (const { name } of register.getMetricsAsArray())
    if (name.startsWith('process_') || name.startsWith('nodejs_')) register.removeSingleMetric(name);
  return register;
}

/** A caller's own id is kept where it is harmless, so that a question can be followed from system to system. */
function idFrom(header: string | string[] | undefined): string {
  return typeof header === 'string' && /^[\w.:-]{1,100}$/.test(header) ? header : randomUUID();
}
