import type { CatalogueItem } from '../../../kit/catalogue/catalogue.ts';
import type { ListInMemory, Placing } from '../../../kit/paging/inMemory.ts';

type Order = Pick<ListInMemory<CatalogueItem>, 'order' | 'direction'>;

const byId: Placing<CatalogueItem> = { value: ({ id }) => id };
const byCoordinate: Placing<CatalogueItem> = { value: ({ coordinate }) => coordinate };
/** Chinese text is ordered by its pinyin. */
const byTerm: Placing<CatalogueItem> = {
  value: ({ term }) => term ?? '',
  compare: new Intl.Collator('zh').compare,
};

/** In which orders the catalogue is listed; items that are alike in it stand by their ids. */
export const ITEM_ORDERS = {
  ID_ASC: { order: [byId], direction: 'ASC' },
  ID_DESC: { order: [byId], direction: 'DESC' },
  COORDINATE_ASC: { order: [byCoordinate, byId], direction: 'ASC' },
  COORDINATE_DESC: { order: [byCoordinate, byId], direction: 'DESC' },
  TERM_ASC: { order: [byTerm, byId], direction: 'ASC' },
  TERM_DESC: { order: [byTerm, byId], direction: 'DESC' },
} as const satisfies Record<string, Order>;
