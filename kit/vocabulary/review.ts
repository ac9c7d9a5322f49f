import type { DocumentNode } from 'graphql';
import { draftOf, type ItemDraft } from './draft.ts';
import { expandDefaults } from './expand.ts';
import type { Glossary } from './glossary.ts';
import { placeOf, type Problem } from './problem.ts';
import { directiveOf, fieldSites, listArgument, textArgument, type FieldSite } from './reading.ts';
import type { SubgraphSource } from './sdl.ts';

/** One subgraph as the rules see it. */
export interface ReviewedRoom {
  readonly name: string;
  readonly written: DocumentNode;
  readonly expanded: DocumentNode;
  /** The fields of the expanded document. */
  readonly sites: readonly FieldSite[];
  readonly items: readonly ItemSite[];
}

/** A field that is an item, with what its `@item` says. */
export interface ItemSite extends FieldSite {
  readonly room: string;
  readonly item: ItemDraft;
}

export interface Review {
  readonly rooms: readonly ReviewedRoom[];
  readonly glossary: Glossary;
  /** Ids of items that earlier versions of the catalogue have retired, each with the version that did. */
  readonly retired: ReadonlyMap<string, number>;
}

/** One rule: it collects what it finds, and never stops at the first. */
export type Rule = (review: Review) => Problem[];

export function reviewOf(
  sources: readonly SubgraphSource[],
  glossary: Glossary,
  retired: Review['retired'] = new Map(),
): Review {
  return { glossary, retired, rooms: sources.map(reviewedRoom) };
}

function reviewedRoom({ name, document }: SubgraphSource): ReviewedRoom {
  const expanded = expandDefaults(document);
  const sites = fieldSites(expanded);
  const items = sites.flatMap((site) => {
    const directive = directiveOf(site.field, 'item');
    return directive ? [{ ...site, room: name, item: draftOf(directive) }] : [];
  });
  return { name, written: document, expanded, sites, items };
}

/** The items of all rooms that stand: one that another room has taken over by `@override` does not. */
export function standingItems(review: Review): ItemSite[] {
  const left = new Set(
    review.rooms.flatMap((room) =>
      room.sites.map(
        (site) => `${textArgument(directiveOf(site.field, 'override'), 'from')} ${site.coordinate}`,
      ),
    ),
  );
  return review.rooms
    .flatMap((room) => room.items)
    .filter((site) => !left.has(`${site.room} ${site.coordinate}`));
}

/** The items that a field tells something of: its own, or those that it is derived from. */
export function factsOf(site: FieldSite, room: ReviewedRoom): ItemDraft[] {
  const own = directiveOf(site.field, 'item');
  const from = listArgument(directiveOf(site.field, 'derived'), 'from');
  return [...(own ? [draftOf(own)] : []), ...itemsNamed(from, room)];
}

/** Those of a room's items that the ids name; unknown ids are another rule's business. */
export function itemsNamed(ids: readonly string[], room: ReviewedRoom): ItemDraft[] {
  return room.items.map((site) => site.item).filter((item) => item.id !== undefined && ids.includes(item.id));
}

/** What is wrong with a field, and what to write instead. */
export type Finding = Pick<Problem, 'message' | 'mend'>;

/** A rule that looks at one field at a time. */
export function fieldRule(
  rule: string,
  check: (site: FieldSite, room: ReviewedRoom) => Finding | undefined,
): Rule {
  return ({ rooms }) =>
    rooms.flatMap((room) =>
      room.sites.flatMap((site) => {
        const finding = check(site, room);
        return finding ? [problemAt(rule, room.name, site, finding)] : [];
      }),
    );
}

/** A rule that looks at one item at a time. */
export function itemRule(rule: string, check: (item: ItemDraft) => Finding | undefined): Rule {
  return fieldRule(rule, (site) => {
    const directive = directiveOf(site.field, 'item');
    return directive && check(draftOf(directive));
  });
}

export function problemAt(rule: string, subgraph: string, site: FieldSite, finding: Finding): Problem {
  return { rule, coordinate: site.coordinate, subgraph, ...finding, place: placeOf(site.field) };
}
