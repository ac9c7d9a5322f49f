import type { GraphQLDataSource, GraphQLDataSourceProcessOptions } from '@apollo/gateway';
import type { GatewayGraphQLResponse } from '@apollo/server-gateway-interface';
import { type FormattedExecutionResult, GraphQLError, type GraphQLFormattedError } from 'graphql';
import { Histogram, register } from 'prom-client';
import { refusalFrom } from '../kit/decision/refusals.ts';
import type { Log } from '../kit/log.ts';
import type { GatewayContext } from './context.ts';

const asked = new Histogram({
  name: 'concentric_department_seconds',
  help: 'How long a department took to answer one fetch',
  labelNames: ['subgraph', 'outcome'],
  buckets: [0.001, 0.005, 0.01, 0.05, 0.1, 0.5, 1, 5, 10],
  registers: [register],
});

/** One fetch, as a department gets it. */
export interface Fetch {
  readonly query: string;
  readonly operationName?: string;
  readonly variables?: Record<string, unknown>;
}

/** How a department is reached: in memory or over HTTP. */
export interface Department {
  readonly name: string;
  /** Its Chinese name, for errors that people read. */
  readonly title: string;
  ask(fetch: Fetch, context: GatewayContext): Promise<FormattedExecutionResult>;
}

/** A department that could not be asked at all. */
class DepartmentUnavailable extends GraphQLError {
  constructor({ name, title }: Department, requestId: string) {
    super(
      `${title}（${name}）暂时无法答复，请稍后重试；编号 ${requestId}。` +
        ` The department ${name} does not answer: try again later, or report the id ${requestId}.`,
      { extensions: { code: 'DEPARTMENT_UNAVAILABLE', department: name, requestId } },
    );
  }
}

/**
 * A department behind the query planner. What it refuses is noted with the path that the client knows; what it
 * stumbles over stands beside the others' data under its name.
 */
export function dataSourceOf(department: Department, log: Log): GraphQLDataSource<GatewayContext> {
  return {
    process: async (options) => {
      if (options.kind !== 'incoming operation') return { data: { __typename: 'Query' } };
      const context = options.context;
      const done = asked.startTimer({ subgraph: department.name });
      try {
        const result = await department.ask(fetchOf(options), context);
        done({ outcome: result.errors?.length ? 'errors' : 'ok' });
        return answerOf(result, department, context, placeOf(options));
      } catch (error) {
        done({ outcome: 'unavailable' });
        log.error(
          { requestId: context.requestId, subgraph: department.name, err: error },
          'department unavailable',
        );
        throw new DepartmentUnavailable(department, context.requestId);
      }
    },
  };
}

function fetchOf({ request }: GraphQLDataSourceProcessOptions<GatewayContext>): Fetch {
  const { query = '', operationName, variables } = request;
  return { query, ...(operationName ? { operationName } : {}), ...(variables ? { variables } : {}) };
}

/** Where in the client's answer the fetch belongs, without list indices. */
function placeOf(options: GraphQLDataSourceProcessOptions<GatewayContext>): string[] {
  if (options.kind !== 'incoming operation') return [];
  return (options.pathInIncomingRequest ?? []).filter(
    (step): step is string => typeof step === 'string' && step !== '@',
  );
}

function answerOf(
  { data, errors = [] }: FormattedExecutionResult,
  { name }: Department,
  context: GatewayContext,
  place: readonly string[],
): GatewayGraphQLResponse {
  const others: GraphQLFormattedError[] = [];
  for (const error of errors) {
    const refusal = refusalFrom(error);
    if (refusal === null) others.push({ ...error, extensions: { ...error.extensions, department: name } });
    else
      context.refusals.note({
        ...refusal,
        path: [...place, ...refusal.path.filter((step) => step !== '_entities')],
      });
  }
  return { data: data as Record<string, unknown>, ...(others.length > 0 ? { errors: others } : {}) };
}
