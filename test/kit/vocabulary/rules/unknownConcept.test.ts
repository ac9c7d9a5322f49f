import { expect, test } from '@jest/globals';
import { unknownConcept } from '../../../../kit/vocabulary/rules/unknownConcept.ts';
import { OPEN, problem, review } from '../snippets.ts';

const legal = `type LegalAdviser { phone: String @item(id: "legal.adviser.phone", concept: "adviser.phone", ${OPEN}) }`;
const term = { term: 'Phone (电话)', definition: 'Where an adviser is called.' };

test('refuses a concept that the glossary does not have', () => {
  expect(review(unknownConcept, { legal })).toEqual([
    problem('LegalAdviser.phone', 'legal', 'glossary.yaml'),
  ]);
});

test('refuses one that is about another kind of subject', () => {
  const found = review(
    unknownConcept,
    { legal },
    { concepts: { 'adviser.phone': { ...term, subject: 'Volunteer' } } },
  );
  expect(found).toEqual([problem('LegalAdviser.phone', 'legal', 'LegalAdviser')]);
});

test('is content with a concept of the glossary, and with an item without one', () => {
  const concepts = { 'adviser.phone': { ...term, subject: 'LegalAdviser' } };
  expect(review(unknownConcept, { legal }, { concepts })).toEqual([]);
  const grid = `type Grid { level: Int @item(id: "grid.grid.level", ${OPEN}) }`;
  expect(review(unknownConcept, { grid })).toEqual([]);
});
