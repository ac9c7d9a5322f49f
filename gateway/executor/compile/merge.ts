import { type Fields, askedBelow } from './asked.ts';
import { type Obj, isInherited, isObject, own, put } from './objects.ts';
import type { Types } from './types.ts';

/**
 * Merges what another fetch found about an object into it: objects by their fields, lists by their positions,
 * anything else anew. What an object is, is never made vaguer: a subgraph that knows only the interface says so.
 */
export type Merge = (target: Obj, found: Obj) => void;

/** Merges whatever is there: for answers whose fields are renamed when they have come. */
export function mergeAll(types: Types): Merge {
  const merge: Merge = (target, found) => {
    if (target !== found)
      for (const name of Object.keys(found)) mergeField(target, name, own(found, name), merge, types);
  };
  return merge;
}

/** Compiles the merge of what a fetch asks for, and of nothing else, whatever a subgraph says beside it. */
export function compileMerge(operation: string, below: readonly string[], types: Types): Merge {
  return mergeOf(askedBelow(operation, below), types);
}

function mergeOf(fields: Fields, types: Types): Merge {
  const plain: Merged[] = [];
  const careful: Merged[] = [];
  for (const [name, inner] of fields)
    (isInherited(name) || name === TYPENAME ? careful : plain).push({
      name,
      inner: inner && mergeOf(inner, types),
    });
  return (target, found) => {
    if (target === found) return;
    for (const { name, inner } of plain) {
      const value = found[name];
      if (value === undefined) continue;
      const before = target[name];
      if (before === undefined || before === null) target[name] = value;
      else target[name] = inner === null ? (value ?? before) : merged(before, value, inner);
    }
    for (const { name, inner } of careful) mergeField(target, name, own(found, name), inner, types);
  };
}

interface Merged {
  readonly name: string;
  readonly inner: Merge | null;
}

const TYPENAME = '__typename';

function mergeField(target: Obj, name: string, value: unknown, inner: Merge | null, types: Types): void {
  const before = own(target, name);
  if (before === undefined || before === null) {
    if (value !== undefined) put(target, name, value);
  } else if (name === TYPENAME) {
    if (typeof value === 'string' && types.isObject(value)) target[name] = value;
  } else put(target, name, inner === null ? (value ?? before) : merged(before, value, inner));
}

function merged(before: unknown, value: unknown, inner: Merge): unknown {
  if (value === undefined || value === null) return before;
  if (Array.isArray(before) && Array.isArray(value)) {
    for (let index = 0; index < value.length; index++)
      before[index] =
        index < before.length && before[index] !== null
          ? merged(before[index], value[index], inner)
          : (value[index] as unknown);
    return before;
  }
  if (isObject(before) && isObject(value)) {
    inner(before, value);
    return before;
  }
  return value;
}
