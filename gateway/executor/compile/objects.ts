/** A JSON object of a subgraph's answer. */
export type Obj = Record<string, unknown>;

/** The only name whose assignment would not set a property of that name. */
const SETS_PROTOTYPE = '__proto__';

/** Names that every object answers to without holding them. */
export const isInherited = (name: string): boolean => name in Object.prototype;

export function isObject(value: unknown): value is Obj {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What an object itself holds under a name: a client's alias may be `constructor`. */
export function own(object: Obj, name: string): unknown {
  return isInherited(name) && !Object.hasOwn(object, name) ? undefined : object[name];
}

/** Sets a property of any name, and never a prototype (CVE-2026-32621). */
export function put(object: Obj, name: string, value: unknown): void {
  if (name !== SETS_PROTOTYPE) object[name] = value;
  else Object.defineProperty(object, name, { value, enumerable: true, configurable: true, writable: true });
}

/** A copy that shares nothing with what it was copied from. */
export function copyOf<Value>(value: Value): Value {
  if (Array.isArray(value)) return value.map(copyOf) as Value;
  if (!isObject(value)) return value;
  const copy: Obj = {};
  for (const name of Object.keys(value)) put(copy, name, copyOf(value[name]));
  return copy as Value;
}
