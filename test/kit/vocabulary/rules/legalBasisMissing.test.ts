import { expect, test } from '@jest/globals';
import { legalBasisMissing } from '../../../../kit/vocabulary/rules/legalBasisMissing.ts';
import { GUARDED, OPEN, problem, review } from '../snippets.ts';

test('refuses an item that is kept from departments without a law', () => {
  const legal = `type Case @item(source: JUSTICE, openness: CLOSED) {
    number: String @item(id: "legal.case.number", sharing: CONDITIONAL)
    verdict: String @item(id: "legal.case.verdict", sharing: WITHHELD, legalBasis: " ")
  }`;
  expect(review(legalBasisMissing, { legal })).toEqual([
    problem('Case.number', 'legal', 'legalBasis:'),
    problem('Case.verdict', 'legal', 'legalBasis:'),
  ]);
});

test('takes the law from the type, and asks none of what is shared with every department', () => {
  const legal = `type Case @item(${GUARDED}) { number: String @item(id: "legal.case.number") }
    type Office { name: String @item(id: "legal.office.name", ${OPEN}) }`;
  expect(review(legalBasisMissing, { legal })).toEqual([]);
});
