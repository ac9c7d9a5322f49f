import { type GraphQLSchema, buildASTSchema, isAbstractType, isObjectType, parse } from 'graphql';
import type { Obj } from './objects.ts';

/** What the supergraph knows of types by their names, also of those that clients do not see. */
export interface Types {
  isObject(name: string): boolean;
  /** Names of objects that are of a type, the type's own name among them; every name where the type is unknown. */
  within(name: string): ReadonlySet<string>;
}

/** Reads the types of a supergraph. */
export function typesOf(supergraphSdl: string): Types {
  const schema = buildASTSchema(parse(supergraphSdl, { noLocation: true }), { assumeValidSDL: true });
  const known = new Map<string, ReadonlySet<string>>();
  return {
    isObject: (name) => isObjectType(schema.getType(name)),
    within: (name) => {
      const found = known.get(name) ?? namesWithin(schema, name);
      known.set(name, found);
      return found;
    },
  };
}

/**
 * Whether an object is of one of these types. Where nobody asked what an object is, it can be of one type only, and
 * passes.
 */
export function isOneOf(names: readonly string[], types: Types): (object: Obj) => boolean {
  const within = new Set<unknown>(names.flatMap((name) => [...types.within(name)]));
  return ({ __typename: name }) => name === undefined || within.has(name);
}

/** An interface's own name counts: a subgraph of an interface object knows no other. */
function namesWithin(schema: GraphQLSchema, name: string): ReadonlySet<string> {
  const type = schema.getType(name);
  if (!isAbstractType(type)) return new Set([name]);
  const { objects, interfaces } =
    'getInterfaces' in type
      ? schema.getImplementations(type)
      : { objects: schema.getPossibleTypes(type), interfaces: [] };
  return new Set([name, ...[...objects, ...interfaces].map((each) => each.name)]);
}
