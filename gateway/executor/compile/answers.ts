import { type FormattedExecutionResult, GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Rewrite } from '../plan.ts';
import type { Located } from '../types.ts';
import { type Obj, isObject } from './objects.ts';
import type { Path } from './places.ts';
import { type Problem, type Run, note } from './run.ts';

/** Where in the client's response an error of a fetch belongs: one path, several, or none that is known. */
export type Locate = (path: GraphQLFormattedError['path']) => readonly (Path | undefined)[];

/** Puts an error at its place among the plan's names into the client's names, and into the words of the house. */
export type Tell<Context> = (error: Located, context: Context) => Problem;

/** An error as it came, at its place. */
export function asItCame({ message, path, extensions, subgraph }: Located): GraphQLError {
  return new GraphQLError(message, {
    ...(path ? { path } : {}),
    extensions: { ...extensions, subgraph },
  });
}

/** Notes a subgraph's errors under the paths that the client knows. */
export function noteErrors<Context>(
  run: Run<Context>,
  { data, errors }: FormattedExecutionResult,
  subgraph: string,
  locate: Locate,
  tell: Tell<Context>,
): void {
  for (const { message, path, extensions } of readErrors(errors))
    for (const located of locate(path)) {
      const problem = tell({ subgraph, message, path: located, extensions }, run.context);
      note(run, problem);
      // What stood beside it went with it, where the subgraph had to take away more.
      const lost = path === undefined ? 0 : path.length - depthOfNull(data, path);
      if (lost > 0 && problem.path) note(run, { path: problem.path.slice(0, -lost), error: null });
    }
}

/** Whether an answer says that something failed; an empty list says nothing. */
export function hasErrors({ errors }: FormattedExecutionResult): boolean {
  const said: unknown = errors;
  return said !== undefined && said !== null && !(Array.isArray(said) && said.length === 0);
}

interface ReadError {
  readonly message: string;
  readonly path: Path | undefined;
  readonly extensions: Readonly<Record<string, unknown>>;
}

/** Errors come in many forms, such as with nulls for what they do not say; none of them is to harm the others' data. */
function readErrors(errors: unknown): ReadError[] {
  return (Array.isArray(errors) ? errors : [errors]).map((error: unknown) => {
    const { message, path, extensions } = isObject(error) ? error : ({} as Obj);
    return {
      message: typeof message === 'string' ? message : 'An error without a message.',
      path: Array.isArray(path) && path.every(isStep) ? path : undefined,
      extensions: isObject(extensions) ? extensions : {},
    };
  });
}

const isStep = (step: unknown): step is string | number =>
  typeof step === 'string' || typeof step === 'number';

/** How far a path leads into data, before there are none. */
function depthOfNull(data: unknown, path: Path): number {
  let value = data;
  let depth = 0;
  for (const step of path) {
    if (typeof value !== 'object' || value === null) break;
    value = (value as Readonly<Record<string | number, unknown>>)[step];
    depth++;
  }
  return depth;
}

/** Notes that a subgraph gave no answer, at every place that waits for one. */
export function noteFailure<Context>(
  run: Run<Context>,
  cause: unknown,
  subgraph: string,
  places: readonly Path[],
  tell: Tell<Context>,
): void {
  const message = `${subgraph} does not answer.`;
  for (const path of places) {
    const located = path.length > 0 ? path : undefined;
    note(run, tell({ subgraph, message, path: located, extensions: {}, cause }, run.context));
  }
}

/** An answer that is no answer to what was asked. */
export class Unfitting extends Error {
  override readonly name = 'Unfitting';
}

/** What a subgraph calls by a name of the plan's, the client knows by the name that it gave. */
export function clientNames(outputs: readonly Rewrite[]): (path: Path) => Path {
  const names = new Map<string, string>();
  for (const { kind, path, ...rest } of outputs) {
    const last = path.at(-1);
    if (kind === 'Rename' && last?.kind === 'Field' && 'to' in rest) names.set(last.name, rest.to);
  }
  if (names.size === 0) return (path) => path;
  return (path) => path.map((step) => (typeof step === 'string' ? (names.get(step) ?? step) : step));
}
