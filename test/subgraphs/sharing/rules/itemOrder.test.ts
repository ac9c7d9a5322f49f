import { expect, it } from '@jest/globals';
import type { CatalogueItem } from '../../../../kit/catalogue/catalogue.ts';
import { pageInMemory } from '../../../../kit/paging/inMemory.ts';
import { ITEM_ORDERS } from '../../../../subgraphs/sharing/rules/itemOrder.ts';

/** Terms whose order by code point and by pinyin differ; two are alike, and one is missing. */
const rows = [
  { id: 'd', coordinate: 'A.d', term: '重点' },
  { id: 'a', coordinate: 'B.a', term: '卓越' },
  { id: 'c', coordinate: 'C.c', term: '安全' },
  { id: 'b', coordinate: 'C.b', term: '安全' },
  { id: 'e', coordinate: 'D.e', term: null },
] as CatalogueItem[];

it.each([
  ['ID_ASC', ['a', 'b', 'c', 'd', 'e']],
  ['ID_DESC', ['e', 'd', 'c', 'b', 'a']],
  ['COORDINATE_ASC', ['d', 'a', 'b', 'c', 'e']],
  ['COORDINATE_DESC', ['e', 'c', 'b', 'a', 'd']],
  ['TERM_ASC', ['e', 'b', 'c', 'd', 'a']],
  ['TERM_DESC', ['a', 'd', 'c', 'b', 'e']],
] as const)('%s', (order, ids) => {
  expect(pageInMemory({}, { rows, ...ITEM_ORDERS[order] }).nodes.map(({ id }) => id)).toEqual(ids);
});
