import type { ConstDirectiveNode } from 'graphql';
import { placeOf, type Problem } from '../problem.ts';
import { directiveOf, listArgument } from '../reading.ts';
import { readsSites } from '../reads.ts';
import type { ReviewedRoom, Rule } from '../review.ts';

/**
 * Each subgraph decides from its own schema alone, so what it names must be there. Nothing named would be the
 * strictest of nothing: open to everybody.
 */
export const unknownItem: Rule = ({ rooms }) =>
  rooms.flatMap((room) => mentions(room).flatMap((mention) => check(mention, room)));

interface Mention {
  readonly coordinate: string;
  readonly directive: ConstDirectiveNode;
  readonly ids: readonly string[];
}

/** Directives of fields, with the argument in which each names items. */
const NAMING = { derived: 'from', aggregate: 'over', verifies: 'item' };

function mentions(room: ReviewedRoom): Mention[] {
  const onFields = room.sites.flatMap(({ coordinate, field }) =>
    Object.entries(NAMING).flatMap(([name, argument]) => {
      const directive = directiveOf(field, name);
      return directive ? [{ coordinate, directive, ids: listArgument(directive, argument) }] : [];
    }),
  );
  const onReads = readsSites(room.expanded).map(({ coordinate, directive }) => ({
    coordinate,
    directive,
    ids: listArgument(directive, 'items'),
  }));
  return [...onFields, ...onReads];
}

function check({ coordinate, directive, ids }: Mention, room: ReviewedRoom): Problem[] {
  const rule = 'unknownItem';
  const name = `@${directive.name.value}`;
  const where = { rule, coordinate, subgraph: room.name, place: placeOf(directive) };
  if (ids.length === 0) {
    const mend = 'Name the items of this subgraph that it tells something of.';
    return [{ ...where, message: `names no item in ${name}.`, mend }];
  }
  return ids
    .filter((id) => !room.items.some((site) => site.item.id === id))
    .map((id) => ({
      ...where,
      message: `names the item "${id}" in ${name}, which ${room.name} does not have.`,
      mend: `Name an id that an @item of ${room.name} has; what another subgraph collects is worked out there.`,
    }));
}
