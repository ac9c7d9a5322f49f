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
import { supergraphFrom } from './supergraph.ts';

/** What the graph is at this moment: replaced whole when the supergraph changes. */
interface Graph {
  readonly schema: GraphQLSchema;
  readonly policies: Policies;
}

/**
 * A question's way from the parsed document to the answer:
 * authorise (take out what the caller may not have) → plan and execute (@apollo/gateway) → shape (nulls in place).
 */
export class Pipeline implements GatewayInterface {
  readonly #planner: ApolloGateway;
  #graph: Graph | null = null;

  constructor(options: { supergraph: string; departments: readonly Department[]; log: Log }) {
    const sources = new Map(options.departments.map((department) => [department.name, department]));
    this.#planner = new ApolloGateway({
      supergraphSdl: supergraphFrom(options.supergraph, options.log),
      logger: options.log,
      buildService: ({ name }) => {
        const department = sources.get(name);
        if (department === undefined)
          throw new Error(`The supergraph names ${name}, which nobody answers for.`);
        return dataSourceOf(department, options.log);
      },
    });
  }

  /** Whether there is a graph to ask. */
  get ready(): boolean {
    return this.#graph !== null;
  }

  onSchemaLoadOrUpdate(callback: GatewaySchemaLoadOrUpdateCallback) {
    return this.#planner.onSchemaLoadOrUpdate((loaded) => {
      checkDays(loaded.apiSchema);
      this.#graph = { schema: loaded.apiSchema, policies: readPolicies(loaded.coreSupergraphSdl) };
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

  #authorise({ document, request }: GatewayGraphQLRequestContext, context: GatewayContext): PrunedOperation {
    if (this.#graph === null) throw new Error('A question came before there was a graph.');
    const { operationName, variables } = request;
    return prune({ document, operationName, variables }, this.#graph.schema, this.#graph.policies, context);
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
