import {
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLList,
  type GraphQLObjectType,
  type GraphQLOutputType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { type Obj, isObject } from '../compile/objects.ts';
import { type Fault, below } from './faults.ts';
import { fitsLeaf } from './leaves.ts';
import type { Shape } from './shape.ts';

/**
 * Puts a value of a subgraph into the form of the response. null is a null that was meant; undefined is one that a
 * fault below has caused, and that goes up to the next place that may be null.
 */
export type Complete = (value: unknown, faults: Fault[]) => unknown;

export interface Shapes {
  /** How an object of this type is shaped where these nodes select it. */
  shapeOf(type: GraphQLObjectType, nodes: readonly FieldNode[]): Shape;
  typeNamed(name: string): unknown;
  isPossible(type: GraphQLCompositeType, object: GraphQLObjectType): boolean;
}

/** Compiles how a field's value is completed. */
export function compileComplete(
  type: GraphQLOutputType,
  nodes: readonly FieldNode[],
  where: string,
  shapes: Shapes,
): Complete {
  if (isNonNullType(type)) return present(compileComplete(type.ofType, nodes, where, shapes), where);
  if (isListType(type)) return listOf(type, compileComplete(type.ofType, nodes, where, shapes), where);
  if (isLeafType(type)) {
    const fits = fitsLeaf(type);
    return (value, faults) => {
      if (value === null || value === undefined) return null;
      return fits(value) ? value : fault(faults, `Invalid value for ${where}: it is no ${type.name}.`);
    };
  }
  return isObjectType(type) ? objectOf(type, nodes, where, shapes) : abstractOf(type, nodes, where, shapes);
}

function present(complete: Complete, where: string): Complete {
  return (value, faults) => {
    const completed = complete(value, faults);
    return completed === null
      ? fault(faults, `Cannot return null for non-nullable field ${where}.`)
      : completed;
  };
}

function listOf({ ofType }: GraphQLList<GraphQLOutputType>, complete: Complete, where: string): Complete {
  const promised = isNonNullType(ofType);
  return (value, faults) => {
    if (value === null || value === undefined) return null;
    if (!Array.isArray(value)) return fault(faults, `Invalid value for ${where}: it is no list.`);
    // A copy only from where an element is another one than the subgraph's.
    let list: unknown[] = value;
    let whole = true;
    for (let index = 0; index < value.length; index++) {
      const before = faults.length;
      const element: unknown = value[index];
      let completed = complete(element, faults);
      if (faults.length !== before) below(faults, before, index);
      if (completed === undefined && promised) whole = false;
      completed ??= null;
      if (list === value && completed !== element) list = value.slice(0, index);
      if (list !== value) list.push(completed);
    }
    return whole ? list : undefined;
  };
}

function objectOf(
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
  where: string,
  shapes: Shapes,
): Complete {
  let shape: Shape | undefined;
  return (value, faults) => {
    if (value === null || value === undefined) return null;
    if (!isObject(value)) return fault(faults, `Invalid value for ${where}: it is no object.`);
    shape ??= shapes.shapeOf(type, nodes);
    return shape(value, faults);
  };
}

function abstractOf(
  type: GraphQLCompositeType,
  nodes: readonly FieldNode[],
  where: string,
  shapes: Shapes,
): Complete {
  const known = new Map<unknown, Shape>();
  const shapeFor = (value: Obj): Shape | undefined => {
    const { __typename: name } = value;
    const object = typeof name === 'string' ? shapes.typeNamed(name) : undefined;
    return isObjectType(object) && shapes.isPossible(type, object)
      ? shapes.shapeOf(object, nodes)
      : undefined;
  };
  return (value, faults) => {
    if (value === null || value === undefined) return null;
    if (!isObject(value)) return fault(faults, `Invalid value for ${where}: it is no object.`);
    const name = value['__typename'];
    const shape = known.get(name) ?? shapeFor(value);
    if (shape === undefined)
      return fault(faults, `Invalid value for ${where}: nobody says which ${type.name} it is.`);
    known.set(name, shape);
    return shape(value, faults);
  };
}

/** Notes a fault here; what stands in this place is no value. */
function fault(faults: Fault[], message: string): unknown {
  faults.push({ message, reversed: [] });
  return undefined;
}
