import {
  type FieldNode,
  Kind,
  type SelectionNode,
  getNamedType,
  isAbstractType,
  isCompositeType,
} from 'graphql';
import type { ClientNames } from '../names.ts';
import { type Gathering, type Scope, gather } from '../scope.ts';

export const TYPENAME: FieldNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } };

/** Writes what was gathered down again. */
export function compileWrite(given: Gathering, names: ClientNames): (scope: Scope) => SelectionNode[] {
  const write = (scope: Scope, above: Scope | null): SelectionNode[] => {
    const { type, fields, within } = scope;
    const written: SelectionNode[] = [];
    for (const nodes of fields.values()) {
      const field = writeField(scope, nodes, above);
      if (field) written.push(field);
    }
    for (const inner of within.values()) {
      const selections = write(inner, scope);
      if (selections.length > 0)
        written.push({
          kind: Kind.INLINE_FRAGMENT,
          typeCondition: { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: inner.type.name } },
          selectionSet: { kind: Kind.SELECTION_SET, selections },
        });
    }
    // Which one it is has to be known wherever that makes a difference.
    if (isAbstractType(type) && (scope.typed || within.size > 0)) written.unshift(TYPENAME);
    return written;
  };
  const writeField = ({ type }: Scope, nodes: readonly FieldNode[], above: Scope | null) => {
    const [node] = nodes;
    if (node === undefined || !('getFields' in type)) return null;
    const definition = type.getFields()[node.name.value];
    if (definition === undefined) return null;
    const below = getNamedType(definition.type);
    const key = node.alias?.value ?? node.name.value;
    const planned = names.planned(node);
    const field: FieldNode = {
      kind: Kind.FIELD,
      ...(planned === node.name.value ? {} : { alias: { kind: Kind.NAME, value: planned } }),
      name: node.name,
      ...(node.arguments ? { arguments: node.arguments } : {}),
    };
    if (!isCompositeType(below)) return above?.fields.has(key) ? null : field;
    const sets = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
    const selections = write(gather(below, sets, given), null);
    return {
      ...field,
      selectionSet: {
        kind: Kind.SELECTION_SET,
        selections: selections.length > 0 ? selections : [TYPENAME],
      },
    } satisfies FieldNode;
  };
  return (scope) => write(scope, null);
}
