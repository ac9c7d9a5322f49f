import type { Entities, FetchNode } from '../plan.ts';
import type { Fetch } from '../types.ts';
import { Unfitting, hasErrors, noteErrors, noteFailure } from './answers.ts';
import type { Tools } from './compile.ts';
import { compileContexts } from './contexts.ts';
import { type CompiledLookup, type Waiting, compileLookup } from './entities.ts';
import { isObject } from './objects.ts';
import type { Path } from './places.ts';
import { type Run, type Step, note } from './run.ts';
import { compileVariables } from './variables.ts';

const MISSING = 'It is not asked: nobody answered what it requires.';

/** A fetch of entities: of those at one place, or of several lookups that share a request. */
export function compileEntityFetch<Context>(
  node: FetchNode & { readonly into: Entities },
  tools: Tools<Context>,
): Step<Context> {
  const { types, tell } = tools;
  const subgraph = tools.subgraphOf(node.subgraph);
  const lookups = node.into.lookups.map((lookup) => compileLookup(lookup, node.operation, types));
  const variablesOf = compileVariables(node.variables);
  const names = node.operationName === undefined ? {} : { operationName: node.operationName };

  const ask = (run: Run<Context>, waitings: readonly Waiting[], given: object): Promise<void> | undefined => {
    lookups.forEach((lookup, index) => {
      const waiting = waitings[index];
      // Where nothing else has failed, nobody would ever say why it is missing.
      if (waiting === undefined || waiting.left.length === 0 || run.problems.length > 0) return;
      noteFailure(run, new Unfitting(MISSING), node.subgraph, lookup.pathsOfLeft(waiting, run), tell);
    });
    if (waitings.every(({ representations }) => representations.length === 0)) return undefined;
    const variables = Object.assign(variablesOf(run.variables), given);
    lookups.forEach(({ variable }, index) => (variables[variable] = waitings[index]?.representations));
    const fetch: Fetch = { query: node.operation, ...names, variables, kind: 'query' };
    return subgraph.ask(fetch, run.context, run.signal).then(
      (answer) => {
        // Errors first: their places are looked for in the answer as it was when it was asked.
        if (hasErrors(answer)) noteErrors(run, answer, node.subgraph, locateIn(lookups, waitings, run), tell);
        const { data } = answer;
        if (!isObject(data) && hasErrors(answer)) return;
        lookups.forEach((lookup, index) => {
          const waiting = waitings[index];
          const entities = isObject(data) ? data[lookup.response] : undefined;
          if (waiting === undefined || (!Array.isArray(entities) && hasErrors(answer))) return;
          try {
            // Null for an entity is an answer: what is missing of it is explained.
            if (!lookup.receive(entities, waiting))
              for (const path of lookup.bases) note(run, { path: path.map(tools.given), error: null });
          } catch (cause) {
            noteFailure(run, cause, node.subgraph, lookup.bases, tell);
          }
        });
      },
      (cause: unknown) => {
        const bases = lookups.flatMap((lookup, index) =>
          waitings[index]?.representations.length ? lookup.bases : [],
        );
        noteFailure(run, cause, node.subgraph, bases, tell);
      },
    );
  };

  const [only] = lookups;
  const [place] = node.into.lookups[0]?.places ?? [];
  if (node.contexts.length > 0 && lookups.length === 1 && only && place) {
    const groupsOf = compileContexts(place, node.contexts, types);
    return (run) => {
      const asked = groupsOf(run.root).flatMap(
        ({ objects, variables }) => ask(run, [only.represent(objects, run)], variables) ?? [],
      );
      return Promise.all(asked).then(() => undefined);
    };
  }
  return (run) =>
    ask(
      run,
      lookups.map((lookup) => lookup.represent(lookup.find(run), run)),
      {},
    );
}

function locateIn(lookups: readonly CompiledLookup[], waitings: readonly Waiting[], run: Run<unknown>) {
  return (path: Path | undefined): (Path | undefined)[] => {
    const [response, position, ...rest] = path ?? [];
    const index = lookups.findIndex((lookup) => lookup.response === response);
    const [lookup, waiting] = [lookups[index], waitings[index]];
    if (lookup === undefined || waiting === undefined) return basesOf(lookups, []);
    if (typeof position === 'number') return lookup.locate(position, rest, waiting, run);
    // Some say only the fields: their place is known without indices.
    const below = position === undefined ? rest : [position, ...rest];
    return basesOf([lookup], below);
  };
}

function basesOf(lookups: readonly CompiledLookup[], rest: Path): (Path | undefined)[] {
  return lookups.flatMap(({ bases }) => bases.map((base) => [...base, ...rest]));
}
