import type { Problem } from '../problem.ts';
import { placeOf } from '../problem.ts';
import { defaultsOf, isFieldsBlock, type FieldSite } from '../reading.ts';
import { problemAt, type Review, type ReviewedRoom, type Rule } from '../review.ts';

const rule = 'severalClasses';

/**
 * A field is one thing. Two classes on it, on its type, or in two subgraphs that both answer it would leave
 * to chance which one is obeyed: composition puts both onto the field and does not say so.
 */
export const severalClasses: Rule = (review) => [
  ...review.rooms.flatMap(onTypes),
  ...review.rooms.flatMap(onFields),
  ...acrossRooms(review),
];

function onTypes(room: ReviewedRoom): Problem[] {
  return room.written.definitions.filter(isFieldsBlock).flatMap((block) => {
    const names = defaultsOf(block).map((each) => `@${each.name.value}`);
    if (names.length < 2) return [];
    const message = `states several defaults: ${names.join(' and ')}.`;
    const mend = 'Keep one default on the type and write the other class on the fields that need it.';
    return [
      { rule, coordinate: block.name.value, subgraph: room.name, message, mend, place: placeOf(block) },
    ];
  });
}

function onFields(room: ReviewedRoom): Problem[] {
  return room.sites.flatMap((site) => {
    if (site.classes.length < 2) return [];
    const message = `has several classes: ${classNames(site)}.`;
    return [problemAt(rule, room.name, site, { message, mend: 'Keep the one class that it is.' })];
  });
}

function acrossRooms({ rooms }: Review): Problem[] {
  const first = new Map<string, { room: string; site: FieldSite }>();
  return rooms.flatMap((room) =>
    room.sites.flatMap((site) => {
      if (site.external || site.classes.length !== 1) return [];
      const known = first.get(site.coordinate);
      if (!known) first.set(site.coordinate, { room: room.name, site });
      if (!known || classNames(known.site) === classNames(site)) return [];
      const message = `is ${classNames(site)} here and ${classNames(known.site)} in ${known.room}.`;
      const mend = `Write the same class in both, or leave the field (and a key that names it) to one subgraph.`;
      return [problemAt(rule, room.name, site, { message, mend })];
    }),
  );
}

function classNames(site: FieldSite): string {
  return site.classes.map((each) => `@${each.name.value}`).join(' and ');
}
