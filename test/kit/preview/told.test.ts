import { describe, expect, it } from '@jest/globals';
import { readOperation } from '../../../kit/preview/operation.ts';
import { toldBy } from '../../../kit/preview/told.ts';
import { shopGraph } from './shop.ts';

const graph = shopGraph();
const told = (document: string, variables?: string) =>
  toldBy(graph, readOperation(graph, { document, variables }, 'it'), '445102');
/** Where each stands, and the items with the way in which they are learnt. */
const learnt = (document: string, variables?: string) =>
  told(document, variables).map(({ path, learnt: of }) => [
    path.join('.'),
    ...of.map(({ item, use }) => `${item.id} ${use}`),
  ]);

describe('what an operation tells of', () => {
  it('is its items and what is derived from them, under the names of the answer', () => {
    expect(learnt('{ it: shop(id: "1") { id name call: phone reachable } }')).toEqual([
      ['it.name', 'shop.name TEXT'],
      ['it.call', 'shop.phone TEXT'],
      ['it.reachable', 'shop.phone VALUE'],
    ]);
  });

  it.each([
    ['in the text', '{ shops(filter: { phone: "1" }) { nodes { id } } }', undefined],
    [
      'in a variable',
      'query ($phone: String) { shops(filter: { phone: $phone }) { nodes { id } } }',
      undefined,
    ],
    [
      'in a variable of which the value is sent',
      'query ($by: ShopFilter) { shops(filter: $by) { nodes { id } } }',
      '{"by": {"phone": "1"}}',
    ],
  ])('is also what a filter finds out, given %s', (_, document, variables) => {
    expect(learnt(document, variables)).toEqual([['shops', 'shop.phone SEARCH']]);
  });

  it('is what an order finds out, where it is the default of a variable, and nothing where it is left out', () => {
    const document = 'query ($by: ShopOrder = TAX) { shops(orderBy: $by) { nodes { id } } }';
    expect(learnt(document)).toEqual([['shops', 'shop.tax SEARCH']]);
    expect(learnt(document, '{"by": "NAME"}')).toEqual([]);
    expect(learnt('{ shops { nodes { id } } }')).toEqual([]);
  });

  it('is found through fragments, and in each type of a union', () => {
    const document = `{ found { ...Call ... on Ward { phone } } } fragment Call on Shop { phone }`;
    expect(told(document).map(({ coordinate }) => coordinate)).toEqual(['Shop.phone', 'Ward.phone']);
  });

  it('stands in a list, or below what has to be answered first', () => {
    const inList = told('{ shops { nodes { illness } } }');
    const alone = told('{ shop(id: "1") { illness tax { paid } } }');
    expect(inList.map(({ listed }) => listed)).toEqual([true]);
    expect(alone.map(({ listed, below }) => [listed, below?.coordinate])).toEqual([
      [false, undefined],
      [false, undefined],
      [false, 'Shop.tax'],
    ]);
  });

  it('is told once of each coordinate in the same circumstances', () => {
    const twice = '{ one: shop(id: "1") { phone } other: shop(id: "2") { phone } }';
    expect(told(twice).map(({ path }) => path)).toEqual([['one', 'phone']]);
  });

  it('is asked of the region that a list names, and of the whole country where it names none', () => {
    const regions = (within: string, variable = '') =>
      told(`query Asked ${variable} { shops(${within} filter: { phone: "1" }) { nodes { id } } }`).map(
        ({ region }) => region,
      );
    expect(regions('within: "445122"')).toEqual(['445122']);
    expect(regions('within: $in', '($in: ID)')).toEqual(['445102']);
    expect(regions('')).toEqual(['000000']);
  });
});
