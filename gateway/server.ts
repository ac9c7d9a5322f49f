import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Identify } from '../kit/caller/identify.ts';
import { Refusals } from '../kit/decision/refusals.ts';
import { arrivals, keepFromCaches } from '../kit/http/arrival.ts';
import { limitPlugin } from '../kit/http/limit.ts';
import { openServer } from '../kit/http/server.ts';
import { allowOrigins, type OriginsByClient, refuseForeignOrigin } from './cors.ts';
import type { GatewayContext } from './context.ts';
import { errorPlugin } from './errors.ts';
import { exportRoute } from './export/route.ts';
import { metricsPlugin } from './metrics.ts';
import { notServed } from './supergraph.ts';
import { Pipeline, type PipelineOptions } from './pipeline.ts';

/** No question has more parts: what has more is not a question. */
const MOST_TOKENS = 8_000;

export interface GatewayOptions extends PipelineOptions {
  readonly identify: Identify;
  readonly corsOrigins: OriginsByClient;
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
  await server.start().catch((error: unknown) => notServed(options.supergraph, error));

  // In a room of its own: other sites' pages may be let in here, and nowhere else in the house.
  await app.register(async (scope) => {
    await allowOrigins(scope, options.corsOrigins);
    graphRoutes(scope, { server, pipeline, ...options });
  });
  app.addHook('onClose', () => server.stop());
  return app;
}

interface Routed extends GatewayOptions {
  readonly server: ApolloServer<GatewayContext>;
  readonly pipeline: Pipeline;
}

function graphRoutes(app: FastifyInstance, { server, pipeline, identify, corsOrigins }: Routed): void {
  const arrive = arrivals(identify);
  const contextFor = async (request: FastifyRequest, reply: FastifyReply): Promise<GatewayContext> => {
    const arrival = await arrive(request, reply);
    refuseForeignOrigin(corsOrigins, arrival.caller, request.headers);
    return { ...arrival, refusals: new Refusals() };
  };
  app.route({
    url: '/graphql',
    method: ['GET', 'POST'],
    onSend: keepFromCaches,
    handler: fastifyApolloHandler(server, { context: contextFor }),
  });
  exportRoute(app, { server, schema: () => pipeline.schema, contextFor });
}
