import { isGuarded, isRefusable, type ItemDraft } from '../draft.ts';
import { directiveOf, directivesOf, isFieldsBlock, textArgument, type FieldSite } from '../reading.ts';
import { factsOf, problemAt, type Review, type ReviewedRoom, type Rule } from '../review.ts';
import { coordinatesIn, namedType, typeMapOf, type TypeMap } from '../selections.ts';

/** A field that makes the gateway carry other fields between subgraphs, whoever asks. */
interface Carriage {
  readonly site: FieldSite;
  readonly directive: '@requires' | '@provides' | '@fromContext' | '@key';
  readonly coordinates: readonly string[];
}

/**
 * What one subgraph needs from another, the gateway fetches with the caller's rights and hands on without
 * asking again: so nothing may travel that is conditional or withheld. What a subgraph `@provides` it answers
 * itself, as a copy without a class: so that must be open to everybody.
 */
export const requiresGuardedItem: Rule = (review) => {
  const facts = factsByCoordinate(review);
  return review.rooms.flatMap((room) =>
    carriages(room).flatMap(({ site, directive, coordinates }) => {
      const tooClose = directive === '@provides' ? isRefusable : isGuarded;
      const named = coordinates.find((coordinate) => facts.get(coordinate)?.some(tooClose));
      if (named === undefined) return [];
      const item = facts.get(named)?.find(tooClose);
      const message = `names ${named} in ${directive}, whose item ${item?.id ?? ''} is not for everybody.`;
      const mend = `Take ${named} out of ${directive}: let the subgraph that owns it work the value out.`;
      return [problemAt('requiresGuardedItem', room.name, site, { message, mend })];
    }),
  );
};

function factsByCoordinate({ rooms }: Review): Map<string, ItemDraft[]> {
  const facts = new Map<string, ItemDraft[]>();
  for (const room of rooms) {
    for (const site of room.sites) {
      facts.set(site.coordinate, [...(facts.get(site.coordinate) ?? []), ...factsOf(site, room)]);
    }
  }
  return facts;
}

function carriages(room: ReviewedRoom): Carriage[] {
  const types = typeMapOf(room.expanded);
  return room.sites.flatMap((site) => [
    ...fieldSetOf(site, '@requires', site.typeName, types),
    ...fieldSetOf(site, '@provides', namedType(site.field.type), types),
    ...fromContext(site, room, types),
    ...keysOf(site, types),
  ]);
}

function fieldSetOf(
  site: FieldSite,
  directive: '@requires' | '@provides',
  typeName: string,
  types: TypeMap,
): Carriage[] {
  const fieldSet = textArgument(directiveOf(site.field, directive.slice(1)), 'fields');
  return fieldSet ? [{ site, directive, coordinates: coordinatesIn(fieldSet, typeName, types) }] : [];
}

/** `$place { name }` selects from every type of this subgraph that sets the context `place`. */
function fromContext(site: FieldSite, room: ReviewedRoom, types: TypeMap): Carriage[] {
  return (site.field.arguments ?? []).flatMap((argument) => {
    const text = textArgument(directiveOf(argument, 'fromContext'), 'field') ?? '';
    const [, context, fieldSet] = /^\s*\$(\w+)\s*([^]*)$/.exec(text) ?? [];
    if (context === undefined || fieldSet === undefined) return [];
    const coordinates = room.expanded.definitions
      .filter(isFieldsBlock)
      .filter((block) =>
        directivesOf(block, 'context').some((each) => textArgument(each, 'name') === context),
      )
      .flatMap((block) => coordinatesIn(fieldSet, block.name.value, types));
    return [{ site, directive: '@fromContext', coordinates }];
  });
}

/** A key travels with every row; told once, at the field that the key names on its own type. */
function keysOf(site: FieldSite, types: TypeMap): Carriage[] {
  return directivesOf(site.block, 'key').flatMap((key): Carriage[] => {
    const coordinates = coordinatesIn(textArgument(key, 'fields') ?? '', site.typeName, types);
    return coordinates[0] === site.coordinate ? [{ site, directive: '@key', coordinates }] : [];
  });
}
