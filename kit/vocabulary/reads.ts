import { Kind, type ConstDirectiveNode, type DocumentNode, type NameNode } from 'graphql';
import { directiveOf, fieldSites } from './reading.ts';

/** An argument, input field or enum value with `@reads`. */
export interface ReadsSite {
  /** `Query.volunteers(phone:)`, `VolunteerFilter.phone` or `VolunteerOrder.PHONE`. */
  readonly coordinate: string;
  readonly directive: ConstDirectiveNode;
}

export function readsSites(document: DocumentNode): ReadsSite[] {
  const ofArguments = fieldSites(document).flatMap(({ coordinate, field }) =>
    (field.arguments ?? []).flatMap((each) => site(`${coordinate}(${each.name.value}:)`, each)),
  );
  const ofValues = document.definitions.flatMap((definition) => {
    switch (definition.kind) {
      case Kind.INPUT_OBJECT_TYPE_DEFINITION:
      case Kind.INPUT_OBJECT_TYPE_EXTENSION:
        return members(definition.name, definition.fields);
      case Kind.ENUM_TYPE_DEFINITION:
      case Kind.ENUM_TYPE_EXTENSION:
        return members(definition.name, definition.values);
      default:
        return [];
    }
  });
  return [...ofArguments, ...ofValues];
}

interface Member {
  readonly name: NameNode;
  readonly directives?: readonly ConstDirectiveNode[] | undefined;
}

function members(owner: NameNode, each: readonly Member[] | undefined): ReadsSite[] {
  return (each ?? []).flatMap((member) => site(`${owner.value}.${member.name.value}`, member));
}

function site(coordinate: string, node: Member): ReadsSite[] {
  const directive = directiveOf(node, 'reads');
  return directive ? [{ coordinate, directive }] : [];
}
