import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance } from 'fastify';
import type { Identify } from '../kit/caller/identify.ts';
import { Refusals } from '../kit/decision/refusals.ts';
import { arrivals, keepFromCaches } from '../kit/http/arrival.ts';
import { limitPlugin } from '../kit/http/limit.ts';
import { openServer } from '../kit/http/server.ts';
import { unreported } from '../kit/http/unreported.ts';
import { allowOrigins, type OriginsByClient, refuseForeignOrigin } from './cors.ts';
import type { ContextFor, GatewayContext } from './context.ts';
import { validDocuments } from './documents.ts';
import { openDoor } from './door/door.ts';
import { openLane } from './door/lane.ts';
import { errorPlugin } from './errors.ts';
import { findPlanners } from './executor/index.ts';
import { exportRoute } from './export/route.ts';
import { goneOrLate } from './gone.ts';
import { metricsPlugin } from './metrics.ts';
import { notServed } from './supergraph.ts';
import { Pipeline, type PipelineOptions } from './pipeline.ts';

/** No question has more parts: what has more is not a question. */
const MOST_TOKENS = 8_000;

export interface GatewayOptions extends Omit<PipelineOptions, 'openPlanners'> {
  readonly identify: Identify;
  readonly corsOrigins: OriginsByClient;
  /** Whether known operations have a lane of their own (default: yes). */
  readonly lane?: boolean;
  /** How long one question may take at most, in milliseconds (default: 30,000). */
  readonly deadline?: number;
}

/** The gateway: one address for the graph, and what an operator needs beside it. */
export async function openGateway(options: GatewayOptions): Promise<FastifyInstance> {
  const { log } = options;
  const { open: openPlanners, native } = await findPlanners();
  if (!native) log.warn({}, "no native planner for this machine: plans are made by Apollo's");
  const pipeline = new Pipeline({ openPlanners, ...options });
  const server = new ApolloServer<GatewayContext>({
    gateway: pipeline,
    introspection: true,
    csrfPrevention: true,
    stopOnTerminationSignals: false,
    includeStacktraceInErrorResponses: false,
    // Its own adds a line break, which has a large answer copied once more.
    stringifyResult: JSON.stringify,
    parseOptions: { maxLexicalTokens: MOST_TOKENS },
    documentStore: validDocuments(),
    logger: log,
    plugins: [
      errorPlugin(log),
      limitPlugin(),
      metricsPlugin(),
      ApolloServerPluginLandingPageDisabled(),
      ...unreported(),
    ],
  });
  await server.start().catch((error: unknown) => notServed(options.supergraph, error));

  const contextFor = contextsFor(options);
  const { deadline } = options;
  const lane = options.lane === false ? null : openLane(pipeline, log);
  let closing = false;
  const app = openServer({
    log,
    ready: () => pipeline.ready && (options.agreements?.heard ?? true),
    before: (goOn) =>
      openDoor(goOn, { path: '/graphql', server, lane, contextFor, deadline, closing: () => closing, log }),
  });
  app.addHook('preClose', async () => void (closing = true));
  // In a room of its own: other sites' pages may be let in here, and nowhere else in the house.
  await app.register(async (scope) => {
    await allowOrigins(scope, options.corsOrigins);
    graphRoutes(scope, { server, pipeline, contextFor, deadline });
  });
  app.addHook('onClose', () => server.stop());
  return app;
}

function contextsFor({ identify, corsOrigins, log }: GatewayOptions): ContextFor {
  const arrive = arrivals(identify, log);
  return async (request, signal) => {
    const { caller, declaration, expiresAt, requestId, language } = await arrive(request);
    refuseForeignOrigin(corsOrigins, caller, request.headers);
    return { caller, declaration, expiresAt, requestId, language, signal, refusals: new Refusals() };
  };
}

interface Routed {
  readonly server: ApolloServer<GatewayContext>;
  readonly pipeline: Pipeline;
  readonly contextFor: ContextFor;
  readonly deadline: number | undefined;
}

/** What does not come in by the door: questions of pages, by GET, in a body of another kind; and exports. */
function graphRoutes(app: FastifyInstance, { server, pipeline, contextFor, deadline }: Routed): void {
  app.route({
    url: '/graphql',
    method: ['GET', 'POST'],
    onSend: keepFromCaches,
    handler: fastifyApolloHandler(server, {
      context: (request, reply) => contextFor(request, goneOrLate(reply.raw, deadline)),
    }),
  });
  exportRoute(app, { server, schema: () => pipeline.schema, contextFor, deadline });
}
