import { randomUUID } from 'node:crypto';
import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import fastify, { LogController, type FastifyBaseLogger, type FastifyInstance } from 'fastify';
import { collectDefaultMetrics, register } from 'prom-client';
import type { Identify } from '../kit/caller/identify.ts';
import { Refusals } from '../kit/decision/refusals.ts';
import { arrivals } from '../kit/http/arrival.ts';
import type { Log } from '../kit/log.ts';
import { allowOrigins, type OriginsByClient, refuseForeignOrigin } from './cors.ts';
import type { GatewayContext } from './context.ts';
import type { Department } from './departments.ts';
import { errorPlugin } from './errors.ts';
import { metricsPlugin } from './metrics.ts';
import { Pipeline } from './pipeline.ts';

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
  const app = fastify({
    loggerInstance: options.log as FastifyBaseLogger,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: LARGEST_QUESTION,
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
    parseOptions: { maxTokens: MOST_TOKENS },
    logger: options.log,
    plugins: [errorPlugin(options.log), metricsPlugin(), ApolloServerPluginLandingPageDisabled()],
  });
  await server.start();

  await allowOrigins(app, options.corsOrigins);
  operatorsRoutes(app, pipeline);
  const arrive = arrivals(options.identify);
  app.route({
    url: '/graphql',
    method: ['GET', 'POST'],
    handler: fastifyApolloHandler(server, {
      context: async (request, reply) => {
        const arrival = await arrive(request, reply);
        refuseForeignOrigin(options.corsOrigins, arrival.caller, request.headers);
        return { ...arrival, refusals: new Refusals() };
      },
    }),
  });
  app.addHook('onClose', () => server.stop());
  return app;
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
