import { type Obj, isObject, own, put } from './objects.ts';
import type { Types } from './types.ts';

/**
 * Merges what another fetch found about an object into it: objects by their fields, lists by their positions,
 * anything else anew. What an object is, is never made vaguer: a subgraph that knows only the interface says so.
 */
export function merge(target: Obj, found: Obj, types: Types): void {
  if (target === found) return;
  for (const name of Object.keys(found)) {
    const value = found[name];
    const before = own(target, name);
    if (before === undefined || before === null) {
      if (value !== undefined) put(target, name, value);
    } else if (name === '__typename') {
      if (typeof value === 'string' && types.isObject(value)) target[name] = value;
    } else put(target, name, merged(before, value, types));
  }
}

function merged(before: unknown, value: unknown, types: Types): unknown {
  if (value === undefined || value === null) return before;
  if (Array.isArray(before) && Array.isArray(value)) {
    for (let index = 0; index < value.length; index++)
      before[index] =
        index < before.length && before[index] !== null
          ? merged(before[index], value[index], types)
          : (value[index] as unknown);
    return before;
  }
  if (isObject(before) && isObject(value)) {
    merge(before, value, types);
    return before;
  }
  return value;
}
