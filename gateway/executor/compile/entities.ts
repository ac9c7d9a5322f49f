import type { Lookup } from '../plan.ts';
import { Unfitting, clientNames } from './answers.ts';
import { merge } from './merge.ts';
import { type Obj, isObject } from './objects.ts';
import { type Path, compilePlace, fieldsOf, pathsOf } from './places.ts';
import { compileRepresentation, identityOf } from './representations.ts';
import { compileRewrites } from './rewrites.ts';
import type { Run } from './run.ts';
import type { Types } from './types.ts';

/** Objects that wait for one answer, each group for the same one. */
export interface Waiting {
  readonly representations: Obj[];
  /** By the position of their representation. */
  readonly objects: Obj[][];
}

/** One `_entities` of a fetch: what it asks for, and where its answer goes. */
export interface CompiledLookup {
  readonly response: string;
  readonly variable: string;
  /** Its places as paths without indices. */
  readonly bases: readonly Path[];
  find(run: Run<unknown>): Obj[];
  represent(objects: readonly Obj[], run: Run<unknown>): Waiting;
  /** @throws Unfitting where the answer is not one entity for each representation. */
  receive(answered: unknown, waiting: Waiting): void;
  /** The paths of an error below the entity at an index, in the client's response. */
  locate(index: number, rest: Path, waiting: Waiting, run: Run<unknown>): Path[];
}

/** Compiles a lookup. Objects of one representation are asked for once. */
export function compileLookup(lookup: Lookup, types: Types): CompiledLookup {
  const { response, variable, places } = lookup;
  const finders = places.map((place) => compilePlace(place, types));
  const representationOf = compileRepresentation(lookup.requires, types);
  const inputs = compileRewrites(lookup.inputs, types);
  const outputs = compileRewrites(lookup.outputs, types);
  const named = clientNames(lookup.outputs);
  return {
    response,
    variable,
    bases: places.map(fieldsOf),
    find: ({ root }) => finders.flatMap((find) => find(root)),
    represent: (objects, { variables }) => {
      const waiting: Waiting = { representations: [], objects: [] };
      const positions = new Map<string, number>();
      for (const object of objects) {
        const representation = representationOf(object, variables);
        if (representation === undefined) continue;
        inputs?.(representation);
        const identity = identityOf(representation);
        const position = positions.get(identity);
        if (position !== undefined) waiting.objects[position]?.push(object);
        else {
          positions.set(identity, waiting.representations.push(representation) - 1);
          waiting.objects.push([object]);
        }
      }
      return waiting;
    },
    receive: (answered, { representations, objects }) => {
      if (!Array.isArray(answered) || answered.length !== representations.length)
        throw new Unfitting(`It did not answer one entity for each of ${representations.length}.`);
      for (let position = 0; position < answered.length; position++) {
        const entity: unknown = answered[position];
        if (!isObject(entity)) continue;
        outputs?.(entity);
        for (const object of objects[position] ?? []) merge(object, entity, types);
      }
    },
    locate: (index, rest, { objects }, { root }) => {
      const wanted = new Set(objects[index] ?? []);
      return places.flatMap((place) =>
        [...pathsOf(place, root, wanted, types).values()].flat().map((path) => [...path, ...named(rest)]),
      );
    },
  };
}
