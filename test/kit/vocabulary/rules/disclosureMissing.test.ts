import { expect, test } from '@jest/globals';
import { disclosureMissing } from '../../../../kit/vocabulary/rules/disclosureMissing.ts';
import { OPEN, PERSONAL, problem, review } from '../snippets.ts';

const adviser = (more: string) =>
  `type LegalAdviser { phone: String @item(id: "legal.adviser.phone", ${OPEN}, ${more}) }`;

test('refuses an open item about a person without a published rule', () => {
  const found = review(disclosureMissing, { legal: adviser('sensitivity: PERSONAL') });
  expect(found).toEqual([problem('LegalAdviser.phone', 'legal', 'disclosure:')]);
});

test('is content with the rule, with closed items and with what is about nobody', () => {
  const rule = adviser('sensitivity: PERSONAL, disclosure: "Open affairs rule 3"');
  expect(review(disclosureMissing, { legal: rule })).toEqual([]);
  expect(review(disclosureMissing, { legal: adviser('sensitivity: NONE') })).toEqual([]);
  const closed = `type Case { party: String @item(id: "legal.case.party", ${PERSONAL}) }`;
  expect(review(disclosureMissing, { legal: closed })).toEqual([]);
});
