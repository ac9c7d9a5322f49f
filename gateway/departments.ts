import { BrokenCircuitError } from 'cockatiel';
import { type FormattedExecutionResult, GraphQLError } from 'graphql';
import { Histogram, register } from 'prom-client';
import { refusalFrom } from '../kit/decision/refusals.ts';
import { UNEXPECTED } from '../kit/http/unexpected.ts';
import type { Log } from '../kit/log.ts';
import type { GatewayContext } from './context.ts';
import { Abandoned, type Ending, type Fetch, type Located, type Subgraph } from './executor/index.ts';

const asked = new Histogram({
  name: 'concentric_department_seconds',
  help: 'How long a department took to answer one fetch',
  labelNames: ['subgraph', 'outcome'],
  buckets: [0.001, 0.005, 0.01, 0.05, 0.1, 0.5, 1, 5, 10],
  registers: [register],
});

/** However a department is reached: who waits for all of them waits no longer than this for one. */
export const DEADLINE_MILLISECONDS = 10_000;

/** How a department is reached: in memory or over HTTP. */
export interface Department {
  readonly name: string;
  /** Its Chinese name, for errors that people read. */
  readonly title: string;
  ask(fetch: Fetch, context: GatewayContext, signal: Ending): Promise<FormattedExecutionResult>;
}

/** A department behind the executor: timed, and its failures logged under the request's id. */
export function subgraphOf(department: Department, log: Log): Subgraph<GatewayContext> {
  const { name } = department;
  const took = (began: number, outcome: string) =>
    asked.observe({ subgraph: name, outcome }, (performance.now() - began) / 1_000);
  return {
    name,
    ask: (fetch, context, signal) => {
      const began = performance.now();
      return department.ask(fetch, context, signal).then(
        (result) => {
          took(began, result.errors?.length ? 'errors' : 'ok');
          return result;
        },
        (error: unknown) => {
          took(began, error instanceof Abandoned ? 'abandoned' : 'unavailable');
          if (!(error instanceof Abandoned))
            log.error({ requestId: context.requestId, subgraph: name, err: error }, 'department unavailable');
          throw error;
        },
      );
    },
  };
}

/**
 * Puts what departments refuse and stumble over into the words of the house: a refusal is noted with the path that
 * the client knows, anything else stands beside the others' data under the department's name.
 */
export function tellOf(departments: ReadonlyMap<string, Department>) {
  return (error: Located, context: GatewayContext): GraphQLError | null => {
    const department = departments.get(error.subgraph);
    if (department === undefined) throw new Error(`${error.subgraph} is no department here.`);
    const refusal = refusalFrom({ ...error, path: error.path ?? [] });
    if (refusal !== null) {
      context.refusals.note(refusal);
      return null;
    }
    return 'cause' in error
      ? unavailable(department, error, context)
      : inTheNameOf(department, error, context);
  };
}

/** A department that could not be asked at all, or is left alone for a while because it failed again and again. */
function unavailable(
  department: Department,
  { path, cause }: Located,
  { requestId }: GatewayContext,
): GraphQLError {
  const { name } = department;
  const resting = cause instanceof BrokenCircuitError;
  const [zh, en] = resting
    ? ['连续多次未能答复，暂停查询数秒', 'has failed again and again, and is not asked for some seconds']
    : ['暂时无法答复', 'does not answer'];
  return new GraphQLError(
    `${titled(department)}${zh}，请稍后重试；编号 ${requestId}。` +
      ` The department ${name} ${en}: try again later, or report the id ${requestId}.`,
    {
      ...(path ? { path } : {}),
      extensions: { code: 'DEPARTMENT_UNAVAILABLE', department: name, requestId },
    },
  );
}

/** What a department stumbled over, under its name; of what it did not foresee, it says itself only the id. */
function inTheNameOf(
  department: Department,
  { message, path, extensions }: Located,
  { requestId }: GatewayContext,
): GraphQLError {
  const { name } = department;
  const placed = path ? { path } : {};
  // Which status the whole answer has is not for a department to say, and Apollo Server would listen to it.
  const { http: _, code, ...rest } = extensions;
  if (typeof code === 'string' && code !== UNEXPECTED)
    return new GraphQLError(message, { ...placed, extensions: { ...rest, code, department: name } });
  return new GraphQLError(
    `${titled(department)}内部出错，请凭编号 ${requestId} 联系运维。` +
      ` Something went wrong in the department ${name}: report it with the id ${requestId}.`,
    { ...placed, extensions: { code: UNEXPECTED, department: name, requestId } },
  );
}

/** A department of another house has no other title than its name. */
function titled({ name, title }: Department): string {
  return title === name ? `${name} ` : `${title}（${name}）`;
}
