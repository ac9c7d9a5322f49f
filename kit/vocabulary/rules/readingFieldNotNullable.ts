import { type InputValueDefinitionNode, Kind, type TypeNode } from 'graphql';
import { isRefusable } from '../draft.ts';
import { listArgument } from '../reading.ts';
import { readsSites } from '../reads.ts';
import { type ReviewedRoom, fieldRule, itemsNamed } from '../review.ts';

/** Asking for what one may not learn about is refused: a field that cannot be null would take its row with it. */
export const readingFieldNotNullable = fieldRule('readingFieldNotNullable', (site, room) => {
  if (site.field.type.kind !== Kind.NON_NULL_TYPE || !site.field.arguments?.length) return undefined;
  const marks = guardedMarks(room);
  const argument = site.field.arguments.find(
    (each) =>
      marks.has(`${site.coordinate}(${each.name.value}:)`) || mayRead(namedType(each.type), room, marks),
  );
  if (!argument) return undefined;
  return {
    message: `can be refused for its argument ${argument.name.value}, which reads what is not open, and is not nullable.`,
    mend: 'Take the last exclamation mark from its type.',
  };
});

/** Coordinates whose `@reads` names an item that can be refused. */
function guardedMarks(room: ReviewedRoom): Set<string> {
  return new Set(
    readsSites(room.expanded)
      .filter(({ directive }) => itemsNamed(listArgument(directive, 'items'), room).some(isRefusable))
      .map(({ coordinate }) => coordinate),
  );
}

/** Whether a value of this type can carry such a mark: in an enum's value, an input's field, or deeper. */
function mayRead(
  type: string,
  room: ReviewedRoom,
  marks: ReadonlySet<string>,
  seen = new Set<string>(),
): boolean {
  if (seen.has(type)) return false;
  seen.add(type);
  if ([...marks].some((coordinate) => coordinate.startsWith(`${type}.`) && !coordinate.endsWith(')')))
    return true;
  return inputFields(type, room).some((field) => mayRead(namedType(field.type), room, marks, seen));
}

function inputFields(type: string, room: ReviewedRoom): readonly InputValueDefinitionNode[] {
  return room.expanded.definitions.flatMap((definition) => {
    const isInput =
      definition.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION ||
      definition.kind === Kind.INPUT_OBJECT_TYPE_EXTENSION;
    return isInput && definition.name.value === type ? (definition.fields ?? []) : [];
  });
}

function namedType(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type);
}
