import type { Required } from '../plan.ts';
import { type Obj, isInherited, isObject, put } from './objects.ts';
import type { Types } from './types.ts';

type Variables = Readonly<Record<string, unknown>>;

/** What stands for an object in an `_entities`; null where it misses what it needs, undefined where it is of another type. */
export type Represent = (object: Obj, variables: Variables) => Obj | null | undefined;

const TYPENAME = '__typename';

/** One field to copy, or a fragment of them. */
type Copy = (object: Obj, into: Obj, variables: Variables) => boolean;

/**
 * Compiles what a fetch requires. An object that misses a field of a fragment that applies to it is not asked for:
 * a source is never given half of what it needs.
 */
export function compileRepresentation(requires: readonly Required[], types: Types): Represent {
  const simple = typeAndKeyOf(requires);
  if (simple !== null) return representByKey(simple, types);
  const copies = requires.map((each) => copyOf(each, types));
  return (object, variables) => {
    const representation: Obj = {};
    for (const copy of copies) if (!copy(object, representation, variables)) return null;
    return representation[TYPENAME] === undefined ? undefined : representation;
  };
}

interface TypeAndKey {
  readonly type: string;
  readonly key: string;
}

/** Most fetches require no more than one key of one type. */
function typeAndKeyOf(requires: readonly Required[]): TypeAndKey | null {
  const [fragment] = requires;
  if (requires.length !== 1 || fragment?.kind !== 'Fragment') return null;
  const { type, unless, provided, selections } = fragment;
  if (type === undefined || unless !== undefined || provided !== undefined || selections.length !== 2)
    return null;
  let [hasType, key]: [boolean, string | null] = [false, null];
  for (const each of selections) {
    if (each.kind !== 'Field' || each.selections !== null || each.as !== each.name) return null;
    if (each.name === TYPENAME) hasType = true;
    else if (!isInherited(each.name)) key = each.name;
  }
  return hasType && key !== null ? { type, key } : null;
}

function representByKey({ type, key }: TypeAndKey, types: Types): Represent {
  const names: ReadonlySet<unknown> = types.within(type);
  return (object) => {
    const name = object[TYPENAME];
    if (!names.has(name)) return undefined;
    const value = object[key];
    return value === undefined ? null : { [TYPENAME]: name, [key]: value };
  };
}

function copyOf(required: Required, types: Types): Copy {
  return required.kind === 'Field' ? copyField(required, types) : copyFragment(required, types);
}

function copyField({ name, as, selections }: Extract<Required, { kind: 'Field' }>, types: Types): Copy {
  const inherited = isInherited(name);
  const inner = selections?.map((each) => copyOf(each, types)) ?? null;
  const typed = selections?.some(({ kind }) => kind === 'Fragment') === true;
  return (object, into, variables) => {
    const value = inherited && !Object.hasOwn(object, name) ? undefined : object[name];
    if (value === undefined) return false;
    const copied = inner === null ? value : copyValue(value, inner, typed, variables);
    if (copied === undefined) return false;
    const before = into[as];
    if (isInherited(as)) put(into, as, copied);
    else into[as] = isObject(before) && isObject(copied) ? { ...before, ...copied } : copied;
    return true;
  };
}

/** @param typed whether objects here are of several types: each says which it is */
function copyValue(value: unknown, copies: readonly Copy[], typed: boolean, variables: Variables): unknown {
  if (Array.isArray(value)) {
    const list: unknown[] = [];
    for (const each of value) {
      const copied = copyValue(each, copies, typed, variables);
      if (copied === undefined) return undefined;
      list.push(copied);
    }
    return list;
  }
  if (!isObject(value)) return value;
  const into: Obj = {};
  for (const copy of copies) if (!copy(value, into, variables)) return undefined;
  if (typed && value['__typename'] !== undefined) into['__typename'] = value['__typename'];
  return into;
}

function copyFragment(fragment: Extract<Required, { kind: 'Fragment' }>, types: Types): Copy {
  const { type, unless, provided } = fragment;
  const names: ReadonlySet<unknown> | null = type === undefined ? null : types.within(type);
  const copies = fragment.selections.map((each) => copyOf(each, types));
  return (object, into, variables) => {
    if (names !== null && !names.has(object['__typename'])) return true;
    if (unless !== undefined && variables[unless] === true) return true;
    if (provided !== undefined && variables[provided] !== true) return true;
    for (const copy of copies) if (!copy(object, into, variables)) return false;
    return true;
  };
}

/**
 * Counts the representations of a fetch, those that are alike once. Most are a type and one key and are told apart by
 * these, without a text of them.
 */
export class Positions {
  #count = 0;
  #type: unknown;
  #name: string | undefined;
  readonly #byKey = new Map<unknown, number>();
  readonly #byText = new Map<string, number>();

  /** The position of the representation that is like this one; the next free one where there is none yet. */
  of(representation: Readonly<Obj>): number {
    const name = keyOf(representation);
    const key = name === undefined ? undefined : representation[name];
    // The first type and its key have a place of their own; a number is kept apart from the text that looks like it.
    if (name !== undefined && (typeof key === 'string' || typeof key === 'number')) {
      this.#name ??= name;
      this.#type ??= representation['__typename'];
      if (name === this.#name && representation['__typename'] === this.#type)
        return this.#at(this.#byKey, key);
    }
    return this.#at(this.#byText, JSON.stringify(representation));
  }

  #at<Key>(positions: Map<Key, number>, key: Key): number {
    const known = positions.get(key);
    if (known !== undefined) return known;
    positions.set(key, this.#count);
    return this.#count++;
  }
}

/** The name of the only field beside the type; undefined where there are more. */
function keyOf(representation: Readonly<Obj>): string | undefined {
  let key: string | undefined;
  for (const name in representation) {
    if (name === '__typename') continue;
    if (key !== undefined) return undefined;
    key = name;
  }
  return key;
}
