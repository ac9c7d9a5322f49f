import {
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { type Obj, isObject } from '../compile/objects.ts';
import { type Fault, below } from './faults.ts';
import { fitsLeaf, insteadOf } from './leaves.ts';
import type { Shape } from './shape.ts';

/**
 * Puts a value of a subgraph into the form of the response. null is a null that was meant; undefined is one that a
 * fault below has caused, and that goes up to the next place that may be null.
 */
export type Complete = (value: unknown, faults: Fault[]) => unknown;

/** A type that has fields. */
export type Fielded = GraphQLObjectType | GraphQLInterfaceType;

export interface Shapes {
  /** How an object of this type is shaped where these nodes select it. */
  shapeOf(type: Fielded, nodes: readonly FieldNode[]): Shape;
  /** Whether these nodes ask the same of all objects of a type, whichever they are. */
  askAlike(type: GraphQLCompositeType, nodes: readonly FieldNode[]): boolean;
  /** Under which name the subgraphs answered what a node asks. */
  heldAs(node: FieldNode): string;
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
  if (isListType(type)) {
    const element = compileComplete(type.ofType, nodes, where, shapes);
    return listOf(isNonNullType(type.ofType) ? element : nullable(element), where);
  }
  if (isLeafType(type)) {
    const fits = fitsLeaf(type);
    return (value, faults) => {
      if (value === null) return null;
      if (value === undefined) return unanswered(faults, where);
      if (fits(value)) return value;
      return insteadOf(value, type) ?? fault(faults, `Invalid value for ${where}: it is no ${type.name}.`);
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

/** Where null may stand, a fault below goes no further. */
function nullable(complete: Complete): Complete {
  return (value, faults) => {
    const completed = complete(value, faults);
    return completed === undefined ? null : completed;
  };
}

function listOf(complete: Complete, where: string): Complete {
  return (value, faults) => {
    if (value === null) return null;
    if (value === undefined) return unanswered(faults, where);
    if (!Array.isArray(value)) return fault(faults, `Invalid value for ${where}: it is no list.`);
    // A copy only from where an element is another one than the subgraph's.
    let list: unknown[] = value;
    let whole = true;
    for (let index = 0; index < value.length; index++) {
      const before = faults.length;
      const element: unknown = value[index];
      const completed = complete(element, faults);
      if (faults.length !== before) below(faults, before, index);
      if (completed === undefined) whole = false;
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
    if (value === null) return null;
    if (value === undefined) return unanswered(faults, where);
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
    if (isObjectType(object))
      return shapes.isPossible(type, object) ? shapes.shapeOf(object, nodes) : undefined;
    // A subgraph of an interface object knows no better, and nobody was asked where it makes no difference.
    const isFace = isInterfaceType(type) && (name === undefined || name === type.name);
    return isFace && shapes.askAlike(type, nodes) ? shapes.shapeOf(type, nodes) : undefined;
  };
  return (value, faults) => {
    if (value === null) return null;
    if (value === undefined) return unanswered(faults, where);
    if (!isObject(value)) return fault(faults, `Invalid value for ${where}: it is no object.`);
    const name = value['__typename'];
    let shape = known.get(name);
    if (shape === undefined) {
      shape = shapeFor(value);
      if (shape === undefined)
        return fault(faults, `Invalid value for ${where}: nobody says which ${type.name} it is.`);
      known.set(name, shape);
    }
    return shape(value, faults);
  };
}

/** A null that nobody said. */
const unanswered = (faults: Fault[], where: string) => fault(faults, `Nobody answered ${where}.`);

/** Notes a fault here; what stands in this place is no value. */
function fault(faults: Fault[], message: string): unknown {
  faults.push({ message, reversed: [] });
  return undefined;
}
