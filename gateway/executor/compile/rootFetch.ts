import type { FetchNode, RootFields } from '../plan.ts';
import { Unfitting, clientNames, hasErrors, noteErrors, noteFailure } from './answers.ts';
import { compileMerge, mergeAll } from './merge.ts';
import { copyOf, isObject } from './objects.ts';
import { type Path, compilePlace, fieldsOf } from './places.ts';
import { compileRewrites } from './rewrites.ts';
import type { Step } from './run.ts';
import type { Tools } from './compile.ts';
import { compileVariables } from './variables.ts';

const NEITHER = 'It answered neither data nor errors.';

/** A fetch of root fields, whose answer is merged as it stands. */
export function compileRootFetch<Context>(
  node: FetchNode & { readonly into: RootFields },
  { subgraphOf, types, tell }: Tools<Context>,
): Step<Context> {
  const subgraph = subgraphOf(node.subgraph);
  const { place, outputs } = node.into;
  const base: Path = fieldsOf(place);
  const variablesOf = compileVariables(node.variables);
  const targetsOf = compilePlace(place, types);
  const rewrite = compileRewrites(outputs, types);
  const named = clientNames(outputs);
  const merge = rewrite === null ? compileMerge(node.operation, [], types) : mergeAll(types);
  const locate = (path: Path | undefined) => [path === undefined ? undefined : named([...base, ...path])];
  const { operation: query, operationName, operationKind: kind } = node;
  const names = operationName === undefined ? {} : { operationName };

  return (run) => {
    const targets = targetsOf(run.root);
    if (targets.length === 0) return undefined;
    const variables = variablesOf(run.variables);
    return subgraph.ask({ query, ...names, variables, kind }, run.context, run.signal).then(
      (answer) => {
        if (hasErrors(answer)) noteErrors(run, answer, node.subgraph, locate, tell);
        const { data } = answer;
        if (!isObject(data)) {
          if (!hasErrors(answer)) noteFailure(run, new Unfitting(NEITHER), node.subgraph, [base], tell);
          return;
        }
        rewrite?.(data);
        targets.forEach((target, index) => merge(target, index === 0 ? data : copyOf(data)));
      },
      (cause: unknown) => noteFailure(run, cause, node.subgraph, [base], tell),
    );
  };
}
