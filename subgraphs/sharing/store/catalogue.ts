import DataLoader from 'dataloader';
import type { Catalogue, CatalogueItem } from '../../../kit/catalogue/catalogue.ts';
import type { CatalogueVersion, ItemChange } from '../../../kit/catalogue/history.ts';
import { badInput } from '../../../kit/http/badInput.ts';
import { known } from '../../../kit/loaders.ts';
import type { Connection } from '../../../kit/paging/connection.ts';
import { pageInMemory } from '../../../kit/paging/inMemory.ts';
import type { PageArguments } from '../../../kit/paging/request.ts';
import { present } from '../../../kit/room/present.ts';
import { type ItemFilter, fitsFilter, hasWords } from '../rules/itemFilter.ts';
import { ITEM_ORDERS } from '../rules/itemOrder.ts';
import type { Tables } from '../store.ts';
import { holdingsKnown } from './holdings.ts';
import { publishedAmong } from './reviews.ts';

export type ItemPage = Connection<CatalogueItem>;
export type VersionPage = Connection<CatalogueVersion>;
export type ItemChangePage = Connection<ItemChange>;

interface ItemsAsked extends PageArguments {
  readonly filter?:
    | (ItemFilter & {
        readonly department?: readonly string[] | null;
        readonly published?: boolean | null;
        readonly hasLiveData?: boolean | null;
      })
    | null;
  readonly search?: string | null;
  readonly orderBy?: keyof typeof ITEM_ORDERS | null;
}

interface ChangesAsked extends PageArguments {
  readonly kind?: readonly ItemChange['kind'][] | null;
}

const LONGEST_SEARCH = 100;

/** What lies in the database, and the data items, which lie in memory. */
export function withCatalogue(tables: Tables, catalogue: Catalogue) {
  const functionsOf = async (departments: readonly string[]) =>
    (await known(tables.department, departments)).map((department) => department.function);
  let told: ReturnType<typeof holdingsKnown> | undefined;
  /** What rooms have told, asked once for a request. */
  const holdings = () => (told ??= holdingsKnown(tables.query));
  return {
    ...tables,
    catalogue,
    holdings,
    items: async ({ filter, search, orderBy, ...page }: ItemsAsked): Promise<ItemPage> => {
      const text = search?.trim() ?? '';
      if (text.length > LONGEST_SEARCH)
        throw badInput(`A text to search for has at most ${LONGEST_SEARCH} letters: send a shorter one.`);
      const { department, published, hasLiveData, ...asked } = filter ?? {};
      const held = hasLiveData == null ? null : await holdings();
      const standing = published == null ? null : await publishedAmong(tables.query, catalogue.items);
      const functions = department == null ? null : await functionsOf(department);
      const rows = catalogue.items.filter(
        (item) =>
          fitsFilter(item, asked) &&
          fitsFilter(item, { function: functions }) &&
          hasWords(item, text) &&
          (standing === null || standing.has(item.id) === published) &&
          (held === null || held.get(item.id)?.has === hasLiveData),
      );
      return pageInMemory(page, { rows, ...ITEM_ORDERS[orderBy ?? 'ID_ASC'] });
    },
    /** Whether an entry is published as it stands, by id. */
    published: new DataLoader<string, boolean>(async (ids) => {
      const among = await publishedAmong(
        tables.query,
        ids.flatMap((id) => catalogue.byId(id) ?? []),
      );
      return ids.map((id) => among.has(id));
    }),
    /** What was said of an item, the first word first. */
    reviewsOf: async (id: string) => {
      const entries = await tables.reviewedOf.load(id);
      const placed = await Promise.all(
        entries.map(async (entry) => {
          const { place } = await present(tables.review, entry.reviewId);
          return { entry, place };
        }),
      );
      return placed.sort((one, other) => one.place - other.place).map(({ entry }) => entry);
    },
    versions: (page: PageArguments): VersionPage =>
      pageInMemory(page, { rows: catalogue.versions, order: [{ value: numbered }], direction: 'DESC' }),
    changes: ({ changes }: CatalogueVersion, { kind, ...page }: ChangesAsked): ItemChangePage => {
      const rows = changes.filter((change) => kind == null || kind.includes(change.kind));
      return pageInMemory(page, { rows, order: [{ value: placed }], direction: 'ASC' });
    },
  };
}

/** Numbers as text in their own order. */
const numbered = ({ number }: CatalogueVersion) => String(number).padStart(9, '0');
/** By id; the attributes of an item change each by itself. */
const placed = ({ id, kind, attribute }: ItemChange) => `${id} ${kind} ${attribute ?? ''}`;
