import type { Glossary } from '../vocabulary/glossary.ts';
import type { Item } from '../vocabulary/model.ts';
import { completeItem } from '../vocabulary/draft.ts';
import { directiveOf, listArgument } from '../vocabulary/reading.ts';
import { type Review, reviewOf, standingItems } from '../vocabulary/review.ts';
import type { RoomName } from '../vocabulary/rooms.ts';
import type { SubgraphSource } from '../vocabulary/sdl.ts';

/** A data item as the schema has it: what its field says, where it stands, and what is made of it. */
export interface Entry extends Item {
  readonly coordinate: string;
  /** The subgraph that answers it, as the graph writes it. */
  readonly room: Uppercase<RoomName>;
  readonly description: string;
  /** Its name in Chinese: the term of its concept, or else the one in its description's brackets. */
  readonly term: string | null;
  /** What its concept means; null where it names none. */
  readonly definition: string | null;
  /** Coordinates of the fields that are derived from it. */
  readonly derived: readonly string[];
  /** Coordinates of the fields that count or add it up. */
  readonly aggregated: readonly string[];
}

const CHINESE_TERM = /\(([^()]*\p{Script=Han}[^()]*)\)/u;

/** The items of all rooms, in the order of the schema. */
export function readEntries(rooms: readonly SubgraphSource[], glossary: Glossary): Entry[] {
  const review = reviewOf(rooms, glossary);
  const derived = fieldsNaming(review, 'derived', 'from');
  const aggregated = fieldsNaming(review, 'aggregate', 'over');
  return standingItems(review).flatMap(({ item: draft, coordinate, room, field }) => {
    const item = completeItem(draft);
    if (item === undefined) return [];
    const description = field.description?.value ?? '';
    const concept = item.concept === undefined ? undefined : glossary.concepts[item.concept];
    return {
      ...item,
      coordinate,
      room: room.toUpperCase() as Uppercase<RoomName>,
      description,
      term: concept?.term ?? CHINESE_TERM.exec(description)?.[1] ?? null,
      definition: concept?.definition ?? null,
      derived: [...(derived.get(item.id) ?? [])],
      aggregated: [...(aggregated.get(item.id) ?? [])],
    };
  });
}

/** Ids of items, each with the coordinates of the fields that name it. */
function fieldsNaming(
  { rooms }: Review,
  directive: string,
  argument: string,
): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const { field, coordinate } of rooms.flatMap((room) => room.sites))
    for (const id of listArgument(directiveOf(field, directive), argument))
      found.set(id, (found.get(id) ?? new Set()).add(coordinate));
  return found;
}
