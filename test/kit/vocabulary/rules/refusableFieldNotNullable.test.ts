import { expect, test } from '@jest/globals';
import { refusableFieldNotNullable } from '../../../../kit/vocabulary/rules/refusableFieldNotNullable.ts';
import { GUARDED, OPEN, problem, review } from '../snippets.ts';

test('refuses an item that needs an agreement and cannot be null', () => {
  const legal = `type LegalAdviser { phone: String! @item(id: "legal.adviser.phone", ${GUARDED}) }`;
  const found = review(refusableFieldNotNullable, { legal });
  expect(found).toEqual([problem('LegalAdviser.phone', 'legal', 'exclamation mark')]);
});

test('refuses one that every department has but not everybody', () => {
  const legal = `type LegalAdviser {
    firm: [String!]! @item(id: "legal.adviser.firm", source: JUSTICE, sharing: UNCONDITIONAL, openness: ON_REQUEST)
  }`;
  const found = review(refusableFieldNotNullable, { legal });
  expect(found).toEqual([problem('LegalAdviser.firm', 'legal', 'exclamation mark')]);
});

test('refuses what is derived from such an item', () => {
  const legal = `type LegalAdviser {
    phone: String @item(id: "legal.adviser.phone", ${GUARDED})
    reachable: Boolean! @derived(from: ["legal.adviser.phone"])
  }`;
  const found = review(refusableFieldNotNullable, { legal });
  expect(found).toEqual([problem('LegalAdviser.reachable', 'legal', 'exclamation mark')]);
});

test('is content with open items, with nullable ones and with counts', () => {
  const legal = `type LegalAdviser {
    name: String! @item(id: "legal.adviser.name", ${OPEN})
    phone: String @item(id: "legal.adviser.phone", ${GUARDED})
    phones: [String!] @derived(from: ["legal.adviser.phone"])
    count: Int! @aggregate(over: ["legal.adviser.phone"])
  }`;
  expect(review(refusableFieldNotNullable, { legal })).toEqual([]);
});
