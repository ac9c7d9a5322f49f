import { ApolloGateway } from '@apollo/gateway';
import type {
  GatewayExecutor,
  GatewayInterface,
  GatewaySchemaLoadOrUpdateCallback,
} from '@apollo/server-gateway-interface';
import { type GraphQLSchema, isScalarType, parse } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { Log } from '../kit/log.ts';
import { forbidReports } from '../kit/http/unreported.ts';
import { DateScalar } from '../kit/room/scalars.ts';
import { type Agreements, agreementsOf } from '../kit/decision/agreement.ts';
import { readPolicies } from '../kit/vocabulary/policies.ts';
import { openForms } from './authorise/forms.ts';
import type { GatewayContext } from './context.ts';
import { type Department, subgraphOf, tellOf } from './departments.ts';
import { MOST_KEPT } from './documents.ts';
import { type OpenPlanners, type Planner, openExecutor } from './executor/index.ts';
import { type Answering, type KnownOperation, knowOperation } from './known.ts';
import { type Served, SupergraphUnusable, supergraphFrom } from './supergraph.ts';
import { graphsOf } from './supergraphText.ts';

type SchemaLoaded = Parameters<GatewaySchemaLoadOrUpdateCallback>[0];

/** As many operations of one document are known. */
const MOST_NAMES = 50;

/** What the graph is at this moment: replaced whole when the supergraph changes. */
interface Graph extends Answering {
  readonly planners: readonly Planner[];
  /** By text and name. */
  readonly known: LRUCache<string, Map<string | null, KnownOperation>>;
}

export interface PipelineOptions extends Served {
  /** Who answers for a subgraph that the supergraph names; undefined where nobody does. */
  readonly departmentOf: (name: string, url: string) => Department | undefined;
  readonly openPlanners: OpenPlanners;
  /** What is agreed at this moment (default: nothing). */
  readonly agreements?: Agreements;
  readonly now?: () => Date;
  readonly log: Log;
}

/**
 * The graph as Apollo Server asks it: @apollo/gateway loads the supergraph, checks it and says what clients see of it,
 * and `known.ts` answers.
 */
export class Pipeline implements GatewayInterface {
  readonly #manager: ApolloGateway;
  readonly #options: PipelineOptions;
  #graph: Graph | null = null;

  constructor(options: PipelineOptions) {
    this.#options = options;
    forbidReports();
    this.#manager = new ApolloGateway({
      supergraphSdl: supergraphFrom(options, options.log),
      logger: options.log,
      buildService: ({ name, url }) => {
        this.#departmentAt(name, url);
        return { process: () => Promise.reject(new Error(`${name} is asked by the executor alone.`)) };
      },
    });
  }

  /** Whether there is a graph to ask. */
  get ready(): boolean {
    return this.#graph !== null;
  }

  /** What can be asked at this moment. */
  get schema(): GraphQLSchema | null {
    return this.#graph?.schema ?? null;
  }

  onSchemaLoadOrUpdate(callback: GatewaySchemaLoadOrUpdateCallback) {
    return this.#manager.onSchemaLoadOrUpdate((loaded) => {
      const before = this.#graph;
      this.#graph = this.#read(loaded);
      callback(loaded);
      void close(before);
    });
  }

  async load(options: Parameters<GatewayInterface['load']>[0]) {
    await this.#manager.load(options);
    return { executor: this.#answer };
  }

  async stop(): Promise<void> {
    await this.#manager.stop();
    await close(this.#graph);
  }

  /** Finds an operation that was answered before, over the graph as it is, by its text. */
  find(source: string, operationName: string | null | undefined): KnownOperation | null {
    return this.#graph?.known.get(source)?.get(operationName ?? null) ?? null;
  }

  readonly #answer: GatewayExecutor = async ({ document, source, request, context }) => {
    // One graph for all of a question's way, whatever is loaded meanwhile.
    const graph = this.#graph;
    if (graph === null) throw new Error('A question came before there was a graph.');
    const operationName = request.operationName ?? null;
    const named = graph.known.get(source) ?? new Map<string | null, KnownOperation>();
    const known = named.get(operationName) ?? knowOperation({ document, operationName }, graph);
    const variables = request.variables ?? {};
    const answer = await known.prepare(context as GatewayContext, variables);
    keep(graph.known, source, named.set(operationName, known));
    const { data, errors } = await answer();
    if (data === undefined) return { errors };
    return errors.length > 0 ? { data, errors } : { data };
  };

  #read({ apiSchema: schema, coreSupergraphSdl: supergraph }: SchemaLoaded): Graph {
    const { rules, log, openPlanners, agreements = agreementsOf([]), now = () => new Date() } = this.#options;
    // A foreign graph's Date may be anything.
    if (rules) checkDays(schema);
    const departments = new Map(
      [...graphsOf(parse(supergraph))].map(([name, url]) => [name, this.#departmentAt(name, url)]),
    );
    const policies = rules ? readPolicies(supergraph) : null;
    // After what may fail: a planner that is opened has to be closed.
    const planners = openPlanners(supergraph);
    const executor = openExecutor({
      supergraph,
      schema,
      planners,
      subgraphs: [...departments.values()].map((department) => subgraphOf(department, log)),
      tell: tellOf(departments),
    });
    const forms = openForms();
    const known: Graph['known'] = new LRUCache({
      ...MOST_KEPT,
      sizeCalculation: (_, { length }) => 1 + length,
    });
    return { schema, policies, forms, situation: { agreements, now }, planners, executor, known };
  }

  #departmentAt(name: string, url = ''): Department {
    const department = this.#options.departmentOf(name, url);
    if (department !== undefined) return department;
    throw new SupergraphUnusable(
      `${this.#options.supergraph} names ${name}, and nobody says where it answers: write its address there (@join__graph).`,
    );
  }
}

async function close(graph: Graph | null): Promise<void> {
  await Promise.all((graph?.planners ?? []).map((planner) => planner.close()));
}

/** Keeps the operations of a text; the one that was met first goes first. */
function keep(known: Graph['known'], source: string, named: Map<string | null, KnownOperation>): void {
  for (const name of named.keys())
    if (named.size > MOST_NAMES) named.delete(name);
    else break;
  known.set(source, named);
}

/** A day that does not exist is told here, with its place in the question, and not by the department that got it. */
function checkDays(schema: GraphQLSchema): void {
  const day = schema.getType('Date');
  if (isScalarType(day))
    Object.assign(day, { parseValue: DateScalar.parseValue, parseLiteral: DateScalar.parseLiteral });
}
