import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  OperationTypeNode,
  getOperationAST,
} from 'graphql';
import { type Limit, compileLimit } from '../kit/http/limit.ts';
import type { Policies } from '../kit/vocabulary/policies.ts';
import { type Situation, compileAuthorise } from './authorise/authorise.ts';
import type { Forms } from './authorise/forms.ts';
import { shape } from './authorise/shape.ts';
import type { GatewayContext } from './context.ts';
import { type Executor, NoPlan, PlanningBusy, PlanningRefused } from './executor/index.ts';

type Variables = Readonly<Record<string, unknown>>;

/** What an operation is answered with. */
export interface Answering {
  readonly schema: GraphQLSchema;
  /** null where the supergraph knows nothing of sharing, and is served so. */
  readonly policies: Policies | null;
  readonly forms: Forms;
  readonly situation: Situation;
  readonly executor: Executor<GatewayContext>;
}

/** A valid operation over one graph: what of it is the same for every request was worked out once. */
export interface KnownOperation {
  readonly kind: 'query' | 'mutation';
  /** @throws GraphQLError where these variables ask for too much. */
  readonly limit: Limit;
  /**
   * Takes out what the caller may not have, and plans the rest; nothing is asked of anybody before `answer` is called.
   * @throws GraphQLError where the caller may not ask at all.
   */
  prepare(context: GatewayContext, variables: Variables): Promise<() => Promise<Answered>>;
}

export interface Answered {
  /** undefined where the variables were wrong and nothing was executed. */
  readonly data: Readonly<Record<string, unknown>> | null | undefined;
  /** What failed, then what was refused. */
  readonly errors: readonly GraphQLError[];
}

/**
 * Gets to know an operation. Its way is: authorise (take out what the caller may not have) → plan and execute
 * (`executor/`) → shape (nulls in place).
 */
export function knowOperation(
  operation: { readonly document: DocumentNode; readonly operationName: string | null },
  { schema, policies, forms, situation, executor }: Answering,
): KnownOperation {
  const { document, operationName } = operation;
  const asked = getOperationAST(document, operationName);
  if (!asked) throw noSuchOperation(operationName);
  const authorise = policies && compileAuthorise(operation, schema, policies, forms, situation);
  const whole = { document, pruned: new Map() };
  return {
    kind: asked.operation === OperationTypeNode.MUTATION ? 'mutation' : 'query',
    limit: compileLimit(schema, document, asked),
    prepare: async (context, variables) => {
      const form = authorise ? authorise(context, variables) : whole;
      const prepared = await executor
        .prepare({ document: form.document, operationName, variables })
        .catch(sayTooComplex);
      const { signal, refusals, language } = context;
      return async () => {
        const { data, errors = [] } = await prepared.run({ variables, context, signal });
        return {
          data: form.pruned.size === 0 ? data : (shape(data, form.pruned, refusals) as Answered['data']),
          errors: refusals.size === 0 ? errors : [...errors, ...refusals.errors(language)],
        };
      };
    },
  };
}

/** Apollo Server leaves it to whoever executes to find that a document has no operation of a name. */
function noSuchOperation(name: string | null): GraphQLError {
  const message =
    name === null
      ? 'Must provide operation name if query contains multiple operations.'
      : `Unknown operation named "${name}".`;
  return new GraphQLError(message, {
    extensions: { code: 'OPERATION_RESOLUTION_FAILURE', http: { status: 400 } },
  });
}

/** Whoever asks what cannot be planned, or takes too long, keeps nobody else waiting. */
function sayTooComplex(error: unknown): never {
  if (error instanceof PlanningBusy)
    throw new GraphQLError('Many new questions are being planned: ask this one again in some seconds.', {
      extensions: { code: 'PLANNING_BUSY', http: { status: 503 } },
    });
  if (!(error instanceof PlanningRefused || error instanceof NoPlan)) throw error;
  const message =
    error instanceof PlanningRefused && error.why !== 'fatal'
      ? 'This question takes too long to plan: ask for fewer different things at once.'
      : 'This question cannot be planned in this form: ask for the same in several questions.';
  throw new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } } });
}
