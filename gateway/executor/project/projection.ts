import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
  isAbstractType,
} from 'graphql';
import { collectFields, collectSubfields } from 'graphql/execution/collectFields.js';
import type { Shapes } from './complete.ts';
import { conditionsOf } from './conditions.ts';
import { type Introspect, compileIntrospection } from './introspection.ts';
import { type Shape, compileShape } from './shape.ts';

type Variables = Readonly<Record<string, unknown>>;

/** How one operation's response is made of what the subgraphs answered, for given conditions. */
export interface Projection {
  readonly shape: Shape;
  readonly introspect: Introspect | null;
}

export type Fragments = Readonly<Record<string, FragmentDefinitionNode>>;

/** An operation has a projection for each combination of its conditions; nobody asks in more than these. */
const MOST_COMBINATIONS = 64;
/** And a long one, of which each holds as much, in fewer: so many characters in all. */
const MOST_CHARACTERS = 200_000;

/** How many combinations of an operation of some length are kept. */
export function combinationsFor(
  operation: OperationDefinitionNode,
  fragments: Fragments,
  length: number,
): number {
  const possible = 2 ** Math.min(conditionsOf(operation, fragments).length, 10);
  return Math.max(1, Math.min(possible, MOST_COMBINATIONS, Math.floor(MOST_CHARACTERS / length)));
}

/**
 * Compiles an operation's response. `@skip` and `@include` are decided once for each combination of the variables
 * that they name, and never again for a row.
 */
export function compileProjection(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  fragments: Fragments,
  most: number,
): (variables: Variables) => Projection {
  const conditions = conditionsOf(operation, fragments);
  const compiled = new Map<string, Projection>();
  return (variables) => {
    let combination = '';
    for (const name of conditions) combination += variables[name] === true ? '1' : '0';
    const known = compiled.get(combination);
    if (known !== undefined) return known;
    if (compiled.size >= most) compiled.clear();
    const projection = compileFor(schema, operation, fragments, variables);
    compiled.set(combination, projection);
    return projection;
  };
}

function compileFor(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  fragments: Fragments,
  variables: Variables,
): Projection {
  const root = schema.getRootType(operation.operation);
  if (!root) throw new TypeError(`There is no ${operation.operation} here.`);
  const given = { ...variables };
  const shapes: Shapes = {
    typeNamed: (name) => schema.getType(name),
    isPossible: (type, object) => isAbstractType(type) && schema.isSubType(type, object),
    shapeOf: (type, nodes) =>
      compileShape(type, collectSubfields(schema, { ...fragments }, given, type, [...nodes]), shapes),
  };
  const fields = collectFields(schema, { ...fragments }, given, root, operation.selectionSet);
  return {
    shape: compileShape(root, fields, shapes),
    introspect: compileIntrospection(schema, operation, fragments, introspected(fields)),
  };
}

function introspected(fields: ReadonlyMap<string, readonly FieldNode[]>): FieldNode[] {
  return [...fields.values()]
    .flat()
    .filter(({ name }) => name.value === '__schema' || name.value === '__type');
}
