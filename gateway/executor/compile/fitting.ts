import { Kind, TypeInfo, parse, print, visit, visitWithTypeInfo } from 'graphql';
import { TYPENAME } from '../planners/write.ts';
import type { Types } from './types.ts';

/**
 * A fetch's operation without fragments that no object can be of: the native planner leaves some in it, and a subgraph
 * would refuse all of it for them.
 */
export function fitting(operation: string, types: Types): string {
  if (!operation.includes('...')) return operation;
  const known = new TypeInfo(types.schema);
  const left: unknown[] = [];
  const fit = visit(
    parse(operation, { noLocation: true }),
    visitWithTypeInfo(known, {
      InlineFragment: {
        enter: ({ typeCondition }) => {
          const parent = known.getParentType();
          if (!parent || !typeCondition || types.overlap(parent.name, typeCondition.name.value))
            return undefined;
          left.push(typeCondition);
          return null;
        },
        leave: ({ selectionSet }) => (selectionSet.selections.length === 0 ? null : undefined),
      },
      Field: {
        leave: (node) =>
          node.selectionSet?.selections.length === 0
            ? { ...node, selectionSet: { kind: Kind.SELECTION_SET, selections: [TYPENAME] } }
            : undefined,
      },
    }),
  );
  return left.length === 0 ? operation : print(fit);
}
