import type { GraphQLDataSource, GraphQLDataSourceProcessOptions } from '@apollo/gateway';
import type { GatewayGraphQLResponse } from '@apollo/server-gateway-interface';
import { type FormattedExecutionResult, GraphQLError, type GraphQLFormattedError } from 'graphql';
import { Histogram, register } from 'prom-client';
import { refusalFrom } from '../kit/decision/refusals.ts';
import { UNEXPECTED } from '../kit/http/unexpected.ts';
import type { Log } from '../kit/log.ts';
import type { GatewayContext } from './context.ts';

const asked = new Histogram({
  name: 'concentric_department_seconds',
  help: 'How long a department took to answer one fetch',
  labelNames: ['subgraph', 'outcome'],
  buckets: [0.001, 0.005, 0.01, 0.05, 0.1, 0.5, 1, 5, 10],
  registers: [register],
});

/** However a department is reached: who waits for all of them waits no longer than this for one. */
export const DEADLINE_MILLISECONDS = 10_000;

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
  constructor(department: Department, requestId: string, path: readonly string[]) {
    const { name } = department;
    super(
      `${titled(department)}暂时无法答复，请稍后重试；编号 ${requestId}。` +
        ` The department ${name} does not answer: try again later, or report the id ${requestId}.`,
      {
        ...(path.length > 0 ? { path } : {}),
        extensions: { code: 'DEPARTMENT_UNAVAILABLE', department: name, requestId },
      },
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
      if (!('incomingRequestContext' in options)) return { data: { __typename: 'Query' } };
      const context = options.context;
      const done = asked.startTimer({ subgraph: department.name });
      try {
        const result = await inTime(department.ask(fetchOf(options), context));
        done({ outcome: result.errors?.length ? 'errors' : 'ok' });
        return answerOf(result, department, context, placeOf(options));
      } catch (error) {
        done({ outcome: 'unavailable' });
        log.error(
          { requestId: context.requestId, subgraph: department.name, err: error },
          'department unavailable',
        );
        throw new DepartmentUnavailable(department, context.requestId, placeOf(options));
      }
    },
  };
}

/** A department that hangs must not keep what the others have answered; a late answer is nobody's. */
async function inTime<Answer>(answer: Promise<Answer>): Promise<Answer> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('The deadline has passed.')), DEADLINE_MILLISECONDS);
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}

function fetchOf({ request }: GraphQLDataSourceProcessOptions<GatewayContext>): Fetch {
  const { query = '', operationName, variables } = request;
  return { query, ...(operationName ? { operationName } : {}), ...(variables ? { variables } : {}) };
}

/** Where in the client's answer the fetch belongs, without list indices. */
function placeOf(options: GraphQLDataSourceProcessOptions<GatewayContext>): string[] {
  if (!('incomingRequestContext' in options)) return [];
  return (options.pathInIncomingRequest ?? []).filter(
    (step): step is string => typeof step === 'string' && step !== '@',
  );
}

function answerOf(
  { data, errors = [] }: FormattedExecutionResult,
  department: Department,
  context: GatewayContext,
  place: readonly string[],
): GatewayGraphQLResponse {
  const others: GraphQLFormattedError[] = [];
  for (const error of errors) {
    const refusal = refusalFrom(error);
    if (refusal === null) others.push(inTheNameOf(department, error, context.requestId));
    else
      context.refusals.note({
        ...refusal,
        path: [...place, ...refusal.path.filter((step) => step !== '_entities')],
      });
  }
  return { data: data as Record<string, unknown>, ...(others.length > 0 ? { errors: others } : {}) };
}

/** What a department stumbled over, under its name; of what it did not foresee, it says itself only the id. */
function inTheNameOf(
  department: Department,
  error: GraphQLFormattedError,
  requestId: string,
): GraphQLFormattedError {
  const { name } = department;
  const code = error.extensions?.code;
  if (typeof code === 'string' && code !== UNEXPECTED)
    return { ...error, extensions: { ...error.extensions, department: name } };
  return {
    ...error,
    message:
      `${titled(department)}内部出错，请凭编号 ${requestId} 联系运维。` +
      ` Something went wrong in the department ${name}: report it with the id ${requestId}.`,
    extensions: { code: UNEXPECTED, department: name, requestId },
  };
}

/** A department of another house has no other title than its name. */
function titled({ name, title }: Department): string {
  return title === name ? `${name} ` : `${title}（${name}）`;
}
