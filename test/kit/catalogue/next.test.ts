import { expect, test } from '@jest/globals';
import { changesBetween, itemsIn, withItems } from '../../../kit/catalogue/next.ts';
import { type Recorded, type Version, itemsAfter } from '../../../kit/catalogue/versions.ts';

const name: Recorded = {
  id: 'legal.adviser.name',
  coordinate: 'LegalAdviser.name',
  source: 'JUSTICE',
  sharing: 'UNCONDITIONAL',
  openness: 'OPEN',
  sensitivity: 'NONE',
};
const phone: Recorded = { ...name, id: 'legal.adviser.phone', coordinate: 'LegalAdviser.phone' };
const FIRST: Version = {
  number: 1,
  day: '2026-03-01',
  added: [name, phone],
  retired: [],
  moved: [],
  changed: [],
};
const nothing = { added: [], retired: [], moved: [], changed: [] };
const on = (day: string, another = false) => ({ day, another });

test('tells what is new, gone, elsewhere and otherwise', () => {
  const firm = { ...name, id: 'legal.firm.name', coordinate: 'LawFirm.name' };
  const now = [firm, { ...name, coordinate: 'Adviser.name', sharing: 'WITHHELD', legalBasis: 'Rule 9' }];

  expect(changesBetween(itemsAfter([FIRST]), now)).toEqual({
    added: [firm],
    retired: [{ id: 'legal.adviser.phone', coordinate: 'LegalAdviser.phone' }],
    moved: [{ id: 'legal.adviser.name', from: 'LegalAdviser.name', to: 'Adviser.name' }],
    changed: [
      { id: 'legal.adviser.name', attribute: 'sharing', from: 'UNCONDITIONAL', to: 'WITHHELD' },
      { id: 'legal.adviser.name', attribute: 'legalBasis', from: null, to: 'Rule 9' },
    ],
  });
});

test('makes no version where nothing has changed', () => {
  const versions = [FIRST];
  expect(withItems(versions, [name, phone], on('2026-04-01'))).toBe(versions);
});

test('makes the first version of all that is there', () => {
  expect(withItems([], [name, phone], on('2026-03-01'))).toEqual([FIRST]);
});

test('makes the next version on a later day', () => {
  expect(withItems([FIRST], [name], on('2026-04-01'))).toEqual([
    FIRST,
    {
      ...nothing,
      number: 2,
      day: '2026-04-01',
      retired: [{ id: 'legal.adviser.phone', coordinate: 'LegalAdviser.phone' }],
    },
  ]);
});

test('keeps what changes on one day in one version, unless another is to begin', () => {
  expect(withItems([FIRST], [name], on('2026-03-01'))).toEqual([{ ...FIRST, added: [name] }]);

  const [, second] = withItems([FIRST], [name], on('2026-03-01', true));
  expect(second).toMatchObject({ number: 2, day: '2026-03-01', retired: [{ id: 'legal.adviser.phone' }] });
});

test('drops a version of the day when everything is again as before it', () => {
  const changed = withItems([FIRST], [name], on('2026-04-01'));
  expect(withItems(changed, [name, phone], on('2026-04-01'))).toEqual([FIRST]);
});

test('takes the items from the directives of a supergraph, by id', () => {
  const item = (id: string) => `@item(id: "${id}", source: JUSTICE, sharing: UNCONDITIONAL, openness: OPEN)`;
  const supergraph = `type LegalAdviser { phone: String ${item('legal.adviser.phone')} name: String ${item('legal.adviser.name')} }`;

  expect(itemsIn(supergraph)).toEqual([name, phone]);
});
