import type { Glossary } from '../vocabulary/glossary.ts';
import type { SubgraphSource } from '../vocabulary/sdl.ts';
import { type Entry, readEntries } from './entries.ts';
import { type CatalogueVersion, type ItemChange, historyOf } from './history.ts';
import { revisionOf } from './revision.ts';
import type { Version } from './versions.ts';

/** A data item with what became of it. */
export interface CatalogueItem extends Entry {
  /** What became of it, the oldest first. */
  readonly history: readonly ItemChange[];
  /** Where it stood in earlier versions, the oldest first. */
  readonly formerCoordinates: readonly string[];
  /** The former coordinate by which it was found. */
  readonly movedFrom?: string;
  /** A fingerprint of what it says. */
  readonly revision: string;
  /** What a search looks through, in small letters. */
  readonly searched: string;
}

/** The data items of all rooms; read once, and the same for everybody. */
export interface Catalogue {
  readonly items: readonly CatalogueItem[];
  /** The oldest first. */
  readonly versions: readonly CatalogueVersion[];
  byId(id: string): CatalogueItem | null;
  /** As those who file or decide name it: by its id, or by today's coordinate. */
  named(name: string): CatalogueItem | null;
  /** By today's coordinate; where nothing stands there today, by a former one. */
  byCoordinate(coordinate: string): CatalogueItem | null;
}

export interface CatalogueSources {
  readonly rooms: readonly SubgraphSource[];
  readonly glossary: Glossary;
  readonly versions: readonly Version[];
}

export function openCatalogue({ rooms, glossary, versions: recorded }: CatalogueSources): Catalogue {
  const versions = historyOf(recorded);
  const changes = byItem(versions.flatMap((version) => version.changes));
  const items = readEntries(rooms, glossary).map((entry) => withHistory(entry, changes.get(entry.id) ?? []));
  const byId = new Map(items.map((item) => [item.id, item]));
  const today = new Map(items.map((item) => [item.coordinate, item]));
  // Where several have stood one after another, whoever moved away last.
  const former = new Map(
    versions.flatMap((version) =>
      version.changes.flatMap(({ id, kind, before }) => {
        const item = byId.get(id);
        return kind === 'MOVED' && before !== null && item ? [[before, item] as const] : [];
      }),
    ),
  );
  return {
    items,
    versions,
    byId: (id) => byId.get(id) ?? null,
    named: (name) => byId.get(name) ?? today.get(name) ?? null,
    byCoordinate: (coordinate) => {
      const there = today.get(coordinate);
      if (there !== undefined) return there;
      const moved = former.get(coordinate);
      return moved === undefined ? null : { ...moved, movedFrom: coordinate };
    },
  };
}

function byItem(changes: readonly ItemChange[]): ReadonlyMap<string, readonly ItemChange[]> {
  const found = new Map<string, ItemChange[]>();
  for (const change of changes) found.set(change.id, [...(found.get(change.id) ?? []), change]);
  return found;
}

function withHistory(entry: Entry, history: readonly ItemChange[]): CatalogueItem {
  const { id, coordinate, description, term, definition } = entry;
  const moves = history.flatMap(({ kind, before }) => (kind === 'MOVED' && before !== null ? [before] : []));
  return {
    ...entry,
    history,
    revision: revisionOf(entry),
    formerCoordinates: [...new Set(moves)].filter((former) => former !== coordinate),
    searched: [id, coordinate, description, term, definition].join('\n').toLowerCase(),
  };
}
