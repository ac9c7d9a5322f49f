import { expect, test } from '@jest/globals';
import { incompleteItem } from '../../../../kit/vocabulary/rules/incompleteItem.ts';
import { OPEN, problem, review } from '../snippets.ts';

test('refuses an item that leaves open whose it is and who may have it', () => {
  const legal = 'type LegalAdviser { name: String @item(id: "legal.adviser.name", sharing: UNCONDITIONAL) }';
  expect(review(incompleteItem, { legal })).toEqual([
    problem('LegalAdviser.name', 'legal', 'source: …, openness: …'),
  ]);
});

test('refuses a field that has only the defaults of its type, as they have no id', () => {
  const legal = `type LegalAdviser @item(${OPEN}) { name: String }`;
  expect(review(incompleteItem, { legal })).toEqual([problem('LegalAdviser.name', 'legal', 'id: …')]);
});

test('refuses an id on a type', () => {
  const legal = `type LegalAdviser @item(id: "legal.adviser.all", ${OPEN}) { name: String @item(id: "legal.adviser.name") }`;
  expect(review(incompleteItem, { legal })).toEqual([problem('LegalAdviser', 'legal', 'one on each field')]);
});

test.each([
  'LegalAdviser.name',
  'legal.name',
  'legal.adviser.Name',
  'legal..name',
  'legal.adviser.na_me',
  'x',
])('refuses the id %s, which will not last', (id) => {
  const legal = `type LegalAdviser { name: String @item(id: "${id}", ${OPEN}) }`;
  expect(review(incompleteItem, { legal })).toEqual([problem('LegalAdviser.name', 'legal', 'lower case')]);
});

test.each(['legal.adviser.name', 'party.organisation.founded-on', 'grid.event.step.done-2'])(
  'is content with the id %s and the rest from the type',
  (id) => {
    const legal = `type LegalAdviser @item(${OPEN}) { name: String @item(id: "${id}") }`;
    expect(review(incompleteItem, { legal })).toEqual([]);
  },
);
