import { expect, test } from '@jest/globals';
import { contradictoryClasses } from '../../../../kit/vocabulary/rules/contradictoryClasses.ts';
import { GUARDED, OPEN, problem, review } from '../snippets.ts';

test('refuses what is open to everybody and kept from departments', () => {
  const legal = `type Case @item(source: JUSTICE, openness: OPEN, legalBasis: "Rule 7") {
    number: String @item(id: "legal.case.number", sharing: CONDITIONAL)
    verdict: String @item(id: "legal.case.verdict", sharing: WITHHELD)
  }`;
  expect(review(contradictoryClasses, { legal })).toEqual([
    problem('Case.number', 'legal', 'UNCONDITIONAL'),
    problem('Case.verdict', 'legal', 'UNCONDITIONAL'),
  ]);
});

test('refuses what is sensitive and open', () => {
  const legal = `type Case { illness: String @item(id: "legal.case.illness", ${OPEN}, sensitivity: SENSITIVE) }`;
  expect(review(contradictoryClasses, { legal })).toEqual([
    problem('Case.illness', 'legal', 'openness: CLOSED'),
  ]);
});

test('is content with open and shared, and with sensitive and closed', () => {
  const legal = `type Case {
    title: String @item(id: "legal.case.title", ${OPEN}, sensitivity: PERSONAL, disclosure: "Rule 3")
    illness: String @item(id: "legal.case.illness", ${GUARDED}, sensitivity: SENSITIVE)
  }`;
  expect(review(contradictoryClasses, { legal })).toEqual([]);
});
