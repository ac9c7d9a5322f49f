import type { Lookup } from '../plan.ts';
import { Unfitting, clientNames } from './answers.ts';
import { compileMerge, mergeAll } from './merge.ts';
import { type Obj, copyOf, isObject } from './objects.ts';
import { type Path, compilePlace, fieldsOf, pathsOf } from './places.ts';
import { Positions, compileRepresentation } from './representations.ts';
import { compileRewrites } from './rewrites.ts';
import type { Run } from './run.ts';
import type { Types } from './types.ts';

/** Objects that wait for one answer. */
export interface Waiting {
  readonly representations: Obj[];
  readonly objects: Obj[];
  /** The representation that stands for each of the objects. */
  readonly positions: number[];
  /** Objects that are not asked for, because they miss something that is required. */
  readonly left: Obj[];
}

/** One `_entities` of a fetch: what it asks for, and where its answer goes. */
export interface CompiledLookup {
  readonly response: string;
  readonly variable: string;
  /** Its places as paths without indices. */
  readonly bases: readonly (readonly string[])[];
  find(run: Run<unknown>): Obj[];
  represent(objects: readonly Obj[], run: Run<unknown>): Waiting;
  /**
   * Tells whether the subgraph knew all of them.
   * @throws Unfitting where the answer is not one entity for each representation.
   */
  receive(answered: unknown, waiting: Waiting): boolean;
  /** The paths of objects that are not asked for. */
  pathsOfLeft(waiting: Waiting, run: Run<unknown>): Path[];
  /** The paths of an error below the entity at an index, in the client's response. */
  locate(index: number, rest: Path, waiting: Waiting, run: Run<unknown>): Path[];
}

/** Compiles a lookup. Objects of one representation are asked for once. */
export function compileLookup(lookup: Lookup, operation: string, types: Types): CompiledLookup {
  const { response, variable, places } = lookup;
  const finders = places.map((place) => compilePlace(place, types));
  const representationOf = compileRepresentation(lookup.requires, types);
  const inputs = compileRewrites(lookup.inputs, types);
  const outputs = compileRewrites(lookup.outputs, types);
  const named = clientNames(lookup.outputs);
  const several = places.length > 1;
  const only = several ? undefined : finders[0];
  const merge = outputs === null ? compileMerge(operation, [response], types) : mergeAll(types);
  return {
    response,
    variable,
    bases: places.map(fieldsOf),
    find: ({ root }) => (only === undefined ? finders.flatMap((find) => find(root)) : only(root)),
    represent: (objects, { variables }) => {
      const waiting: Waiting = { representations: [], objects: [], positions: [], left: [] };
      const positions = new Positions();
      for (const object of objects) {
        const representation = representationOf(object, variables);
        if (representation === null) waiting.left.push(object);
        if (!representation) continue;
        inputs?.(representation);
        const position = positions.of(representation);
        if (position === waiting.representations.length) waiting.representations.push(representation);
        waiting.objects.push(object);
        waiting.positions.push(position);
      }
      return waiting;
    },
    receive: (answered, { representations, objects, positions }) => {
      if (!Array.isArray(answered) || answered.length !== representations.length)
        throw new Unfitting(`It did not answer one entity for each of ${representations.length}.`);
      if (outputs !== null) for (const entity of answered) outputs(entity);
      const given = several ? new Set<number>() : null;
      let known = true;
      for (let index = 0; index < objects.length; index++) {
        const position = positions[index] ?? -1;
        const entity: unknown = answered[position];
        const object = objects[index];
        if (object === undefined) continue;
        if (!isObject(entity)) {
          known = false;
          continue;
        }
        // What comes later may be something else at another place, under the same name.
        merge(object, given?.has(position) ? copyOf(entity) : entity);
        given?.add(position);
      }
      return known;
    },
    pathsOfLeft: ({ left }, { root }) =>
      places.flatMap((place) => [...pathsOf(place, root, new Set(left), types).values()].flat()),
    locate: (index, rest, { objects, positions }, { root }) => {
      const wanted = new Set(objects.filter((_, at) => positions[at] === index));
      const paths = places.flatMap((place) =>
        [...pathsOf(place, root, wanted, types).values()].flat().map((path) => [...path, ...named(rest)]),
      );
      // What is said of an entity that nobody asked for is said of the whole answer.
      return paths.length > 0 ? paths : places.map(fieldsOf);
    },
  };
}
