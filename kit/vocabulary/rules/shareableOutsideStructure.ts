import { placeOf, type Problem } from '../problem.ts';
import { directiveOf, isObjectBlock, type FieldSite } from '../reading.ts';
import { fieldRule, type ReviewedRoom, type Rule } from '../review.ts';

const rule = 'shareableOutsideStructure';
const FACTS = ['item', 'derived', 'aggregate', 'verifies'];

/**
 * A shared field is answered by whichever subgraph is asked, which is fair only where there is no fact to own:
 * `@shareable` is for structure, and structure carries no items.
 */
export const shareableOutsideStructure: Rule = (review) => [
  ...review.rooms.flatMap(onTypes),
  ...review.rooms.flatMap(factsInStructure),
  ...onFields(review),
];

function onTypes(room: ReviewedRoom): Problem[] {
  return room.written.definitions.filter(isObjectBlock).flatMap((block) => {
    if (!directiveOf(block, 'shareable') || directiveOf(block, 'structure')) return [];
    const message = 'is @shareable and not @structure.';
    const mend =
      'Write @structure in place of @shareable if it carries no fact; otherwise take @shareable away.';
    return [
      { rule, coordinate: block.name.value, subgraph: room.name, message, mend, place: placeOf(block) },
    ];
  });
}

const onFields = fieldRule(rule, (site) =>
  directiveOf(site.field, 'shareable') && !directiveOf(site.field, 'structure')
    ? {
        message: 'is @shareable and not @structure.',
        mend: 'Take @shareable away: one subgraph owns a fact.',
      }
    : undefined,
);

function factsInStructure(room: ReviewedRoom): Problem[] {
  const structural = new Set(
    room.written.definitions
      .filter(isObjectBlock)
      .filter((block) => directiveOf(block, 'structure'))
      .map((block) => block.name.value),
  );
  return room.sites.flatMap((site) => {
    const fact = structural.has(site.typeName) ? factClass(site) : undefined;
    if (fact === undefined) return [];
    const message = `carries @${fact} on a type that is @structure.`;
    const mend = `Take @structure from ${site.typeName} and write it on the fields without a fact.`;
    return [
      { rule, coordinate: site.coordinate, subgraph: room.name, message, mend, place: placeOf(site.field) },
    ];
  });
}

function factClass(site: FieldSite): string | undefined {
  return site.classes.map((each) => each.name.value).find((name) => FACTS.includes(name));
}
