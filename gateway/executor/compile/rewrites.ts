import type { Rewrite, Step } from '../plan.ts';
import { type Obj, isObject, own, put } from './objects.ts';
import { type Types, isOneOf } from './types.ts';

type Change = (value: unknown) => void;

/** Compiles the changes that a plan makes to what goes to a subgraph or comes from it, in their order. */
export function compileRewrites(rewrites: readonly Rewrite[], types: Types): Change | null {
  if (rewrites.length === 0) return null;
  const changes = rewrites.map((rewrite) => changeOf(rewrite, types));
  return (value) => {
    for (const change of changes) change(value);
  };
}

function changeOf(rewrite: Rewrite, types: Types): Change {
  const last = rewrite.path.at(-1);
  if (last?.kind !== 'Field') throw new TypeError('A rewrite ends at a field.');
  return at(rewrite.path.slice(0, -1), types, (object) => {
    if (rewrite.kind === 'Set') {
      put(object, last.name, rewrite.value);
      return;
    }
    const value = own(object, last.name);
    if (value === undefined) return;
    put(object, last.name, undefined);
    put(object, rewrite.to, value);
  });
}

/** Walks to the objects at a path, through lists wherever they stand. */
function at(path: readonly Step[], types: Types, change: (object: Obj) => void): Change {
  const [step, ...rest] = path;
  if (step === undefined) return through(change);
  const next = at(rest, types, change);
  if (step.kind === 'Field') return through((object) => next(own(object, step.name)));
  const fits = step.kind === 'Types' ? isOneOf(step.names, types) : () => true;
  return through((object) => {
    if (fits(object)) next(object);
  });
}

function through(change: (object: Obj) => void): Change {
  const apply: Change = (value) => {
    if (Array.isArray(value)) for (const each of value) apply(each);
    else if (isObject(value)) change(value);
  };
  return apply;
}
