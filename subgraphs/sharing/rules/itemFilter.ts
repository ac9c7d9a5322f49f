import type { CatalogueItem } from '../../../kit/catalogue/catalogue.ts';

type Asked<Value> = readonly Value[] | null | undefined;

/** What items are narrowed down by; what is left out asks for nothing. */
export interface ItemFilter {
  readonly ids?: Asked<string>;
  readonly function?: Asked<CatalogueItem['source']>;
  readonly sharing?: Asked<CatalogueItem['sharing']>;
  readonly openness?: Asked<CatalogueItem['openness']>;
  readonly sensitivity?: Asked<CatalogueItem['sensitivity']>;
  readonly concept?: Asked<string>;
  readonly room?: Asked<CatalogueItem['room']>;
}

export function fitsFilter(item: CatalogueItem, asked: ItemFilter): boolean {
  return (
    isAmong(asked.ids, item.id) &&
    isAmong(asked.function, item.source) &&
    isAmong(asked.sharing, item.sharing) &&
    isAmong(asked.openness, item.openness) &&
    isAmong(asked.sensitivity, item.sensitivity) &&
    isAmong(asked.concept, item.concept) &&
    isAmong(asked.room, item.room)
  );
}

/** Whether every word of a text stands in what a search looks through; Chinese has no spaces, so any piece is a word. */
export function hasWords({ searched }: Pick<CatalogueItem, 'searched'>, text: string): boolean {
  return text
    .toLowerCase()
    .split(/\s+/)
    .every((word) => searched.includes(word));
}

function isAmong<Value>(asked: Asked<Value>, value: Value | undefined): boolean {
  return asked == null || asked.some((each) => each === value);
}
