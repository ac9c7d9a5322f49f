import { Kind, type InputValueDefinitionNode, type TypeNode } from 'graphql';
import { isPersonal } from '../draft.ts';
import { directiveOf, listArgument, type FieldSite } from '../reading.ts';
import { itemsNamed, problemAt, type ReviewedRoom, type Rule } from '../review.ts';
import { keyCoordinates, namedType } from '../selections.ts';

/**
 * Two counts under two free filters are subtracted into a person: what is counted of people takes declared
 * dimensions only, values of an enum and one region; of what is published by month, the month too. The same holds for the field that answers a table of
 * such counts, a type without a key of its own.
 */
export const aggregateDimensions: Rule = ({ rooms }) =>
  rooms.flatMap((room) => {
    const enums = enumNames(room);
    const counts = room.sites.filter((site) => isCountOfPeople(site, room));
    const tables = tableTypes(counts, room);
    return room.sites
      .filter((site) => counts.includes(site) || tables.has(namedType(site.field.type)))
      .flatMap((site) =>
        (site.field.arguments ?? [])
          .filter((argument) => !isDimension(argument, enums) && !isMonth(argument, site))
          .map(({ name: { value: name } }) =>
            problemAt('aggregateDimensions', room.name, site, {
              message: `takes the free filter ${name} on a count of people.`,
              mend: `Make ${name} a value of an enum or the ID of one region (region, within), or drop it.`,
            }),
          ),
      );
  });

function enumNames(room: ReviewedRoom): Set<string> {
  return new Set(
    room.expanded.definitions.flatMap((each) =>
      each.kind === Kind.ENUM_TYPE_DEFINITION ? [each.name.value] : [],
    ),
  );
}

function isCountOfPeople(site: FieldSite, room: ReviewedRoom): boolean {
  const aggregate = directiveOf(site.field, 'aggregate');
  return itemsNamed(listArgument(aggregate, 'over'), room).some(isPersonal);
}

/** An entity that has a count among its fields is no table of counts: it may be listed and paged. */
function tableTypes(counts: readonly FieldSite[], room: ReviewedRoom): Set<string> {
  const entities = [...keyCoordinates(room.expanded)].map((coordinate) => coordinate.split('.')[0]);
  return new Set(counts.map((site) => site.typeName).filter((typeName) => !entities.includes(typeName)));
}

function isDimension({ name, type }: InputValueDefinitionNode, enums: ReadonlySet<string>): boolean {
  const single = singleType(type);
  if (single === undefined) return false;
  return enums.has(single) || (single === 'ID' && /^within$|region/i.test(name.value));
}

/** Which of the published snapshots: it narrows nothing down. */
function isMonth({ name, type }: InputValueDefinitionNode, site: FieldSite): boolean {
  return name.value === 'month' && singleType(type) === 'Date' && namedType(site.field.type) === 'Snapshot';
}

/** A list would add several cells into one that nobody has suppressed. */
function singleType(type: TypeNode): string | undefined {
  if (type.kind === Kind.LIST_TYPE) return undefined;
  return type.kind === Kind.NAMED_TYPE ? type.name.value : singleType(type.type);
}
