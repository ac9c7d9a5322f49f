import type { ContextRename, Place } from '../plan.ts';
import { type Obj, isObject, own } from './objects.ts';
import type { Types } from './types.ts';

/** Entities that stand below the same values, with these as variables. */
export interface ContextGroup {
  readonly objects: Obj[];
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Groups the objects at a place by the values that stand above them: an argument is one value for a whole fetch. */
export function compileContexts(
  place: Place,
  renames: readonly ContextRename[],
  types: Types,
): (root: Obj) => ContextGroup[] {
  return (root) => {
    const groups = new Map<string, ContextGroup>();
    const add = (object: Obj, above: readonly Obj[]) => {
      const variables: Record<string, unknown> = {};
      for (const { up, path, variable } of renames) {
        const value = valueAt(above[above.length - up], path, types);
        if (value !== undefined) variables[variable] = value;
      }
      const name = JSON.stringify(renames.map(({ variable }) => variables[variable] ?? null));
      const group = groups.get(name) ?? { objects: [], variables };
      group.objects.push(object);
      groups.set(name, group);
    };
    walk(root, place, types, [], add);
    return [...groups.values()];
  };
}

function walk(
  value: unknown,
  place: Place,
  types: Types,
  above: readonly Obj[],
  add: (object: Obj, above: readonly Obj[]) => void,
): void {
  if (Array.isArray(value)) {
    const rest = place[0]?.kind === 'Each' ? place.slice(1) : place;
    for (const each of value) walk(each, rest, types, above, add);
    return;
  }
  if (!isObject(value)) return;
  const [step, ...rest] = place;
  if (step === undefined) {
    add(value, above);
    return;
  }
  if (step.kind === 'Field') {
    walk(own(value, step.name), rest, types, [...above, value], add);
    return;
  }
  if (step.kind === 'Types' && isOf(step.names, value, types)) walk(value, rest, types, above, add);
}

function valueAt(value: unknown, path: Place, types: Types): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  if (Array.isArray(value)) return value.map((each) => valueAt(each, path, types));
  if (!isObject(value)) return undefined;
  if (step.kind === 'Field') return valueAt(own(value, step.name), rest, types);
  if (step.kind === 'Each') return undefined;
  return isOf(step.names, value, types) ? valueAt(value, rest, types) : undefined;
}

function isOf(names: readonly string[], { __typename: own }: Obj, types: Types): boolean {
  return typeof own === 'string' && names.some((name) => types.within(name).has(own));
}
