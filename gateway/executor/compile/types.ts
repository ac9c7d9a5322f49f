import { type GraphQLSchema, isAbstractType, isObjectType } from 'graphql';
import type { Obj } from './objects.ts';
import { type Joins, readJoins } from './joins.ts';

/** What the supergraph knows of types by their names, also of those that clients do not see. */
export interface Types {
  readonly schema: GraphQLSchema;
  isObject(name: string): boolean;
  /** Names of objects that are of a type, the type's own name among them; every name where the type is unknown. */
  within(name: string): ReadonlySet<string>;
  /** Whether an object can be of both types; of one that is unknown, any may be. */
  overlap(one: string, other: string): boolean;
  readonly joins: Joins;
}

/** Reads the types of a supergraph. */
export function typesOf(schema: GraphQLSchema): Types {
  const known = new Map<string, ReadonlySet<string>>();
  const within = (name: string) => {
    const found = known.get(name) ?? namesWithin(schema, name);
    known.set(name, found);
    return found;
  };
  return {
    schema,
    isObject: (name) => isObjectType(schema.getType(name)),
    within,
    joins: readJoins(schema),
    overlap: (one, other) => {
      if (!schema.getType(one) || !schema.getType(other)) return true;
      const others = within(other);
      return [...within(one)].some((name) => others.has(name));
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
