import { ApolloGateway, type GraphQLDataSource } from '@apollo/gateway';
import { type DocumentNode, type FormattedExecutionResult, GraphQLError, getOperationAST } from 'graphql';
import { type OpenPlanners, openExecutor } from '../../../../../gateway/executor/index.ts';
import { openApolloQueryPlanner } from '../../../../../gateway/executor/planners/apollo.ts';
import { openNativePlanner } from '../../../../../gateway/executor/planners/nativeInProcess.ts';
import type { Planner } from '../../../../../gateway/executor/planners/planner.ts';
import { whenNeeded } from '../../../../../gateway/executor/planners/whenNeeded.ts';
import type { Located, Subgraph } from '../../../../../gateway/executor/types.ts';
import { forbidReports } from '../../../../../kit/http/unreported.ts';
import type { Mood } from '../data/mood.ts';
import type { Operation } from '../operations/derive.ts';
import type { Composed } from '../world/compose.ts';

/** Whoever answers for a whole graph from its subgraphs. */
export interface Router {
  answer(operation: Operation, mood: Mood): Promise<FormattedExecutionResult>;
  /** What was planned for an operation that was answered. */
  plansOf(operation: Operation): readonly Told[];
  close(): Promise<void>;
}

/** What a planner said, by its place among the planners. */
export interface Told {
  readonly planner: number;
  readonly source: string;
  readonly plan: unknown;
}

type Graph = Pick<Composed, 'supergraph' | 'api'>;

export type OpenRouter = (graph: Graph, subgraphs: readonly Subgraph<Mood>[]) => Promise<Router>;

/** Our executor, with planners. */
const ours =
  (openPlanners: OpenPlanners): OpenRouter =>
  async ({ supergraph, api: schema }, subgraphs) => {
    const plans = new WeakMap<DocumentNode, Told[]>();
    let asked: DocumentNode | null = null;
    const planners = openPlanners(supergraph).map((planner, index): Planner => ({
      ...planner,
      plan: async (operation) => {
        const { source } = operation;
        const plan = await planner.plan(operation).catch((error: unknown) => ({ error }));
        const told = 'error' in plan ? String(plan.error) : plan;
        const before = asked ? plans.get(asked) : undefined;
        if (asked) plans.set(asked, [...(before ?? []), { planner: index, source, plan: told }]);
        if ('error' in plan) throw plan.error;
        return plan;
      },
    }));
    const executor = openExecutor<Mood>({ supergraph, schema, planners, subgraphs, tell });
    return {
      answer: async ({ document, variables }, context) => {
        asked = document;
        const answer = await executor.execute({ document }, { variables, context });
        return JSON.parse(JSON.stringify(answer)) as FormattedExecutionResult;
      },
      plansOf: ({ document }) => plans.get(document) ?? [],
      close: async () => void (await Promise.all(planners.map((planner) => planner.close()))),
    };
  };

/** As it came, with its cause: here nothing has to be hidden. */
function tell({ message, path, cause }: Located): GraphQLError {
  const why = cause instanceof Error ? ` ${cause.message}` : '';
  return new GraphQLError(`${message}${why}`, path ? { path } : {});
}

/** Apollo's planner without its worker: here nobody else waits. */
function openApollo(supergraph: string): Planner {
  const plan = openApolloQueryPlanner(supergraph);
  return { plan: async (operation) => plan(operation), close: () => Promise.resolve() };
}

/** As it serves: one planner behind the other. */
export const served = ours((supergraph) => [
  openNativePlanner(supergraph),
  whenNeeded(() => openApollo(supergraph)),
]);
export const native = ours((supergraph) => [openNativePlanner(supergraph)]);
export const apollo = ours((supergraph) => [openApollo(supergraph)]);

/** The gateway as it is published, for comparison. */
export const stock: OpenRouter = async ({ supergraph }, subgraphs) => {
  const sources = new Map(subgraphs.map((subgraph) => [subgraph.name, sourceOf(subgraph)]));
  const say = () => undefined;
  const quiet = { debug: say, info: say, warn: say, error: say };
  forbidReports();
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
    plansOf: () => [],
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
