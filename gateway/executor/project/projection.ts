import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
  isAbstractType,
} from 'graphql';
import { collectFields, collectSubfields } from 'graphql/execution/collectFields.js';
import type { Decided } from '../conditions.ts';
import type { ClientNames } from '../names.ts';
import type { Shapes } from './complete.ts';
import { gather } from '../scope.ts';
import { type Introspect, compileIntrospection } from './introspection.ts';
import { type Shape, compileShape } from './shape.ts';

/** How one operation's response is made of what the subgraphs answered. */
export interface Projection {
  readonly shape: Shape;
  readonly introspect: Introspect | null;
}

export type Fragments = Readonly<Record<string, FragmentDefinitionNode>>;

/** Compiles an operation's response; what is skipped was decided before. */
export function compileProjection(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  fragments: Fragments,
  decided: Decided,
  names: ClientNames,
): Projection {
  const root = schema.getRootType(operation.operation);
  if (!root) throw new TypeError(`There is no ${operation.operation} here.`);
  const given = { ...decided };
  const shapes: Shapes = {
    heldAs: names.planned,
    typeNamed: (name) => schema.getType(name),
    isPossible: (type, object) => isAbstractType(type) && schema.isSubType(type, object),
    shapeOf: (type, nodes) =>
      // graphql-js asks for an object's type; of an interface it takes what all its objects have.
      compileShape(
        type,
        collectSubfields(schema, { ...fragments }, given, type as never, [...nodes]),
        shapes,
      ),
    askAlike: (type, nodes) => {
      const sets = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
      const { typed, within } = gather(type, sets, { schema, fragments, decided });
      return !typed && within.size === 0;
    },
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
