import type { Place } from '../plan.ts';
import { type Obj, isInherited, isObject } from './objects.ts';
import { type Types, isOneOf } from './types.ts';

type Take = (value: unknown, found: Obj[]) => void;

/** Finds the objects at a place of an answer; those that are null or missing are passed over. */
export function compilePlace(place: Place, types: Types): (root: Obj) => Obj[] {
  const take = takeFrom(place, 0, types);
  return (root) => {
    const found: Obj[] = [];
    take(root, found);
    return found;
  };
}

function takeFrom(place: Place, index: number, types: Types): Take {
  const step = place[index];
  if (step === undefined) return collect;
  const next = takeFrom(place, index + 1, types);
  switch (step.kind) {
    case 'Field': {
      const { name } = step;
      const inherited = isInherited(name);
      const take: Take = (value, found) => {
        if (Array.isArray(value)) for (const each of value) take(each, found);
        else if (isObject(value) && (!inherited || Object.hasOwn(value, name))) next(value[name], found);
      };
      return take;
    }
    case 'Each':
      return (value, found) => {
        if (Array.isArray(value)) for (const each of value) next(each, found);
      };
    case 'Types': {
      const fits = isOneOf(step.names, types);
      const take: Take = (value, found) => {
        if (Array.isArray(value)) for (const each of value) take(each, found);
        else if (isObject(value) && fits(value)) next(value, found);
      };
      return take;
    }
  }
}

/** A plan may name a list of lists but once. */
const collect: Take = (value, found) => {
  if (Array.isArray(value)) for (const each of value) collect(each, found);
  else if (isObject(value)) found.push(value);
};

/** A place's fields, as a path without list indices. */
export function fieldsOf(place: Place): string[] {
  return place.flatMap((step) => (step.kind === 'Field' ? [step.name] : []));
}

export type Path = readonly (string | number)[];

/** The paths at which each of some objects stands below a place: looked for only when an error has to be told. */
export function pathsOf(place: Place, root: Obj, objects: ReadonlySet<Obj>, types: Types): Map<Obj, Path[]> {
  const paths = new Map<Obj, Path[]>();
  const walk = (value: unknown, index: number, path: Path): void => {
    if (value === null || typeof value !== 'object') return;
    const step = place[index];
    if (Array.isArray(value)) {
      const rest = step?.kind === 'Each' ? index + 1 : index;
      value.forEach((each, position) => walk(each, rest, [...path, position]));
      return;
    }
    const object = value as Obj;
    if (step === undefined) {
      if (objects.has(object)) paths.set(object, [...(paths.get(object) ?? []), path]);
      return;
    }
    if (step.kind === 'Field') {
      if (Object.hasOwn(object, step.name)) walk(object[step.name], index + 1, [...path, step.name]);
      return;
    }
    if (step.kind === 'Types' && isOneOf(step.names, types)(object)) walk(object, index + 1, path);
  };
  walk(root, 0, []);
  return paths;
}
