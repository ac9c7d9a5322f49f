import { createHash } from 'node:crypto';
import { ApolloGateway } from '@apollo/gateway';
import type {
  GatewayExecutor,
  GatewayGraphQLRequestContext,
  GatewayInterface,
  GatewaySchemaLoadOrUpdateCallback,
} from '@apollo/server-gateway-interface';
import { type GraphQLSchema, isScalarType, print } from 'graphql';
import type { Log } from '../kit/log.ts';
import { DateScalar } from '../kit/room/scalars.ts';
import { type Policies, readPolicies } from '../kit/vocabulary/policies.ts';
import { type PrunedOperation, prune } from './authorise/prune.ts';
import { shape } from './authorise/shape.ts';
import type { GatewayContext } from './context.ts';
import { type Department, dataSourceOf } from './departments.ts';
import { type Served, SupergraphUnusable, supergraphFrom } from './supergraph.ts';

type SchemaLoaded = Parameters<GatewaySchemaLoadOrUpdateCallback>[0];

/** What the graph is at this moment: replaced whole when the supergraph changes. */
interface Graph {
  readonly schema: GraphQLSchema;
  /** null where the supergraph knows nothing of sharing, and is served so. */
  readonly policies: Policies | null;
}

export interface PipelineOptions extends Served {
  /** Who answers for a subgraph that the supergraph names; undefined where nobody does. */
  readonly departmentOf: (name: string, url: string) => Department | undefined;
  readonly log: Log;
}

/**
 * A question's way from the parsed document to the answer:
 * authorise (take out what the caller may not have) → plan and execute (@apollo/gateway) → shape (nulls in place).
 */
export class Pipeline implements GatewayInterface {
  readonly #planner: ApolloGateway;
  readonly #rules: boolean;
  #graph: Graph | null = null;

  constructor(options: PipelineOptions) {
    this.#rules = options.rules;
    this.#planner = new ApolloGateway({
      supergraphSdl: supergraphFrom(options, options.log),
      logger: options.log,
      buildService: ({ name, url = '' }) => {
        const department = options.departmentOf(name, url);
        if (department === undefined)
          throw new SupergraphUnusable(
            `${options.supergraph} names ${name}, and nobody says where it answers: write its address there (@join__graph).`,
          );
        return dataSourceOf(department, options.log);
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
    return this.#planner.onSchemaLoadOrUpdate((loaded) => {
      this.#graph = this.#read(loaded);
      callback(loaded);
    });
  }

  async load(options: Parameters<GatewayInterface['load']>[0]) {
    const { executor } = await this.#planner.load(options);
    return { executor: this.#through(executor) };
  }

  stop(): Promise<void> {
    return this.#planner.stop();
  }

  #through(execute: GatewayExecutor): GatewayExecutor {
    return async (request) => {
      const context = request.context as GatewayContext;
      const allowed = this.#authorise(request, context);
      const answer = await execute(allowed.pruned.size === 0 ? request : asking(request, allowed));
      const data = shape(answer.data, allowed.pruned, context.refusals) as NonNullable<
        typeof answer.data
      > | null;
      const refusals = context.refusals.errors(context.language);
      const errors = [...(answer.errors ?? []), ...refusals];
      // Beside a refusal, the planner's own note on the null that it caused says nothing new.
      const { extensions, ...answered } = answer;
      return {
        ...answered,
        data,
        ...(errors.length > 0 ? { errors } : {}),
        ...(extensions && refusals.length === 0 ? { extensions } : {}),
      };
    };
  }

  #read({ apiSchema: schema, coreSupergraphSdl }: SchemaLoaded): Graph {
    // A foreign graph's Date may be anything.
    if (!this.#rules) return { schema, policies: null };
    checkDays(schema);
    return { schema, policies: readPolicies(coreSupergraphSdl) };
  }

  #authorise({ document, request }: GatewayGraphQLRequestContext, context: GatewayContext): PrunedOperation {
    if (this.#graph === null) throw new Error('A question came before there was a graph.');
    const { schema, policies } = this.#graph;
    if (policies === null) return { document, pruned: new Map() };
    const { operationName, variables } = request;
    return prune({ document, operationName, variables }, schema, policies, context);
  }
}

/** A day that does not exist is told here, with its place in the question, and not by the department that got it. */
function checkDays(schema: GraphQLSchema): void {
  const day = schema.getType('Date');
  if (isScalarType(day))
    Object.assign(day, { parseValue: DateScalar.parseValue, parseLiteral: DateScalar.parseLiteral });
}

/** The same request for another document; plans are kept by the document's hash. */
function asking(
  request: GatewayGraphQLRequestContext,
  { document }: PrunedOperation,
): GatewayGraphQLRequestContext {
  const source = print(document);
  return { ...request, document, source, queryHash: createHash('sha256').update(source).digest('hex') };
}
