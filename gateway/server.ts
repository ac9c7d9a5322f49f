import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance } from 'fastify';
import type { Identify } from '../kit/caller/identify.ts';
import { Refusals } from '../kit/decision/refusals.ts';
import { arrivals, keepFromCaches } from '../kit/http/arrival.ts';
import { limitPlugin } from '../kit/http/limit.ts';
import { openServer } from '../kit/http/server.ts';
import type { Log } from '../kit/log.ts';
import { allowOrigins, type OriginsByClient, refuseForeignOrigin } from './cors.ts';
import type { GatewayContext } from './context.ts';
import type { Department } from './departments.ts';
import { errorPlugin } from './errors.ts';
import { metricsPlugin } from './metrics.ts';
import { Pipeline } from './pipeline.ts';

/** No question has more parts: what has more is not a question. */
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
  const pipeline = new Pipeline(options);
  const app = openServer({ log: options.log, ready: () => pipeline.ready });
  const server = new ApolloServer<GatewayContext>({
    gateway: pipeline,
    introspection: true,
    csrfPrevention: true,
    stopOnTerminationSignals: false,
    includeStacktraceInErrorResponses: false,
    parseOptions: { maxLexicalTokens: MOST_TOKENS },
    logger: options.log,
    plugins: [
      errorPlugin(options.log),
      limitPlugin(),
      metricsPlugin(),
      ApolloServerPluginLandingPageDisabled(),
    ],
  });
  await server.start();

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
