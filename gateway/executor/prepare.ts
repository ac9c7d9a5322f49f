import {
  type FragmentDefinitionNode,
  GraphQLError,
  type GraphQLSchema,
  Kind,
  OperationTypeNode,
  getOperationAST,
} from 'graphql';
import { type Tools, compilePlan } from './compile/compile.ts';
import { put } from './compile/objects.ts';
import type { Problem, Run } from './compile/run.ts';
import { type Combination, type Decided, compileConditions } from './conditions.ts';
import type { ClientNames } from './names.ts';
import type { Draw } from './overrides.ts';
import { plannable } from './planners/plannable.ts';
import type { Planner } from './planners/planner.ts';
import { type Fault, unexplained } from './project/faults.ts';
import { compileProjection } from './project/projection.ts';
import type { Answer, Asked, Operation, Prepared } from './types.ts';
import { compileGiven } from './variables.ts';
import { weightOf } from './weight.ts';

/** The code of what was not answered whole, because its request was ended before. */
export const REQUEST_ENDED = 'REQUEST_ENDED';
const WAITED_FOR = new AbortController().signal;

/** An operation of a document, before its plans. */
export interface Known<Context> {
  /** In which way some variables ask it. */
  readonly conditions: (variables: Readonly<Record<string, unknown>>) => Combination;
  prepare(decided: Decided, drawn: Draw | null): Promise<Weighed<Context>>;
}

/** How much of memory it holds, about, in characters. */
export type Weighed<Context> = Prepared<Context> & { readonly weight: number };

interface House<Context> {
  readonly schema: GraphQLSchema;
  readonly planner: Pick<Planner, 'plan'>;
  readonly names: ClientNames;
  readonly tools: Tools<Context>;
}

/** Reads what is the same for every way of asking an operation; a way is planned and compiled when it is asked first. */
export function knowOperation<Context>(
  { document, operationName }: Operation,
  { schema, planner, names, tools }: House<Context>,
): Known<Context> {
  const operation = getOperationAST(document, operationName);
  if (!operation) throw new TypeError('The document has no such operation.');
  const kind = operation.operation;
  if (kind === OperationTypeNode.SUBSCRIPTION)
    throw new TypeError('Subscriptions are not executed by plans.');
  const fragments: Record<string, FragmentDefinitionNode> = Object.create(null) as object as never;
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments[definition.name.value] = definition;
  const given = compileGiven(schema, operation);

  const prepare = async (decided: Decided, drawn: Draw | null): Promise<Weighed<Context>> => {
    const source = plannable(schema, operation, fragments, decided, names);
    const plan =
      source === null
        ? { node: null }
        : await planner.plan({
            source,
            ...(operation.name ? { operationName: operation.name.value } : {}),
            ...(drawn ? { overrides: drawn.overrides } : {}),
          });
    const step = compilePlan(plan, tools);
    const { shape, introspect } = compileProjection(schema, operation, fragments, decided, names);

    const run = async ({
      variables: came,
      context,
      signal = WAITED_FOR,
    }: Asked<Context>): Promise<Answer> => {
      const checked = given(came);
      if ('errors' in checked) return { errors: checked.errors };
      const { variables } = checked;
      const run: Run<Context> = { root: {}, variables, context, signal, problems: [] };
      if (introspect !== null)
        for (const [key, value] of Object.entries(introspect(variables))) put(run.root, key, value);
      if (!signal.aborted) await step(run);
      const faults: Fault[] = [];
      const data = shape(run.root, faults) ?? null;
      if (run.problems.length === 0 && faults.length === 0 && !signal.aborted) return { data };
      const problems = signal.aborted ? [...run.problems, ended()] : run.problems;
      const told = problems.flatMap(({ error }) => error ?? []);
      const errors = [...told, ...unexplained(faults, problems)];
      return errors.length === 0 ? { data } : { data, errors };
    };
    return { kind, run, weight: (source?.length ?? 0) + weightOf(plan) };
  };
  return { conditions: compileConditions(operation, fragments), prepare };
}

function ended(): Problem {
  const message = 'The request was ended before it was answered whole.';
  return { path: undefined, error: new GraphQLError(message, { extensions: { code: REQUEST_ENDED } }) };
}
