import { ApolloGateway, type GraphQLDataSource } from '@apollo/gateway';
import { type DocumentNode, type FormattedExecutionResult, GraphQLError, getOperationAST } from 'graphql';
import { openExecutor } from '../../../../../gateway/executor/index.ts';
import { openApolloQueryPlanner } from '../../../../../gateway/executor/planners/apollo.ts';
import { openNativePlanner } from '../../../../../gateway/executor/planners/nativeInProcess.ts';
import type { Planner } from '../../../../../gateway/executor/planners/planner.ts';
import type { Located, Subgraph } from '../../../../../gateway/executor/types.ts';
import type { Mood } from '../data/mood.ts';
import type { Operation } from '../operations/derive.ts';
import type { Composed } from '../world/compose.ts';

/** Whoever answers for a whole graph from its subgraphs. */
export interface Router {
  answer(operation: Operation, mood: Mood): Promise<FormattedExecutionResult>;
  /** What was planned for an operation that was asked, for whoever looks into a failure. */
  planOf(operation: Operation): unknown;
  close(): Promise<void>;
}

type Graph = Pick<Composed, 'supergraph' | 'api'>;

export type OpenRouter = (graph: Graph, subgraphs: readonly Subgraph<Mood>[]) => Promise<Router>;

/** Our executor, with a planner. */
const ours =
  (openPlanner: (supergraph: string) => Planner): OpenRouter =>
  async ({ supergraph, api: schema }, subgraphs) => {
    const planner = openPlanner(supergraph);
    const plans = new WeakMap<DocumentNode, unknown>();
    let asked: DocumentNode | null = null;
    const watched: Planner = {
      ...planner,
      plan: async (operation) => {
        const plan = await planner.plan(operation).catch((error: unknown) => ({ node: null, error }));
        if (asked) plans.set(asked, { source: operation.source, plan });
        if ('error' in plan) throw plan.error;
        return plan;
      },
    };
    const executor = openExecutor<Mood>({ supergraph, schema, planner: watched, subgraphs, tell });
    return {
      answer: async ({ document, variables }, context) => {
        asked = document;
        const answer = await executor.execute({ document }, { variables, context });
        return JSON.parse(JSON.stringify(answer)) as FormattedExecutionResult;
      },
      planOf: ({ document }) => plans.get(document),
      close: () => planner.close(),
    };
  };

/** As it came, with its cause: here nothing has to be hidden. */
function tell({ message, path, cause }: Located): GraphQLError {
  const why = cause instanceof Error ? ` ${cause.message}` : '';
  return new GraphQLError(`${message}${why}`, path ? { path } : {});
}

export const native = ours((supergraph) => openNativePlanner(supergraph));

/** Apollo's planner without its worker: here nobody else waits. */
export const apollo = ours((supergraph) => {
  const plan = openApolloQueryPlanner(supergraph);
  return { name: 'apollo', plan: async (operation) => plan(operation), close: () => Promise.resolve() };
});

/** The gateway as it is published, for comparison. */
export const stock: OpenRouter = async ({ supergraph }, subgraphs) => {
  const sources = new Map(subgraphs.map((subgraph) => [subgraph.name, sourceOf(subgraph)]));
  const say = () => undefined;
  const quiet = { debug: say, info: say, warn: say, error: say };
  const gateway = new ApolloGateway({
    supergraphSdl: supergraph,
    logger: quiet,
    buildService: ({ name }) => {
      const source = sources.get(name);
      if (!source) throw new Error(`Nobody answers for ${name}.`);
      return source;
    },
  });
  const { schema, executor } = await gateway.load();
  return {
    answer: async ({ document, source, variables }, context) => {
      const operation = getOperationAST(document);
      const answer = await executor({
        document,
        request: { query: source, variables: { ...variables } },
        operation,
        operationName: operation?.name?.value,
        queryHash: source,
        context,
        schema,
        logger: quiet,
        metrics: {},
        source,
        cache: { get: async () => undefined, set: () => Promise.resolve(), delete: async () => true },
      } as never);
      return JSON.parse(JSON.stringify(answer)) as FormattedExecutionResult;
    },
    planOf: () => null,
    close: () => gateway.stop(),
  };
};

function sourceOf(subgraph: Subgraph<Mood>): GraphQLDataSource {
  return {
    process: async ({ request, context }) => {
      const { query = '', operationName, variables = {} } = request;
      const kind = /^\s*mutation/.test(query) ? ('mutation' as const) : ('query' as const);
      const names = operationName === undefined ? {} : { operationName };
      const fetch = { query, variables, kind, ...names };
      return await subgraph.ask(fetch, context as unknown as Mood, new AbortController().signal);
    },
  };
}
