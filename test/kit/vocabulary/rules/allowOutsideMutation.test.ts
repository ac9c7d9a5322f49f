import { expect, test } from '@jest/globals';
import { allowOutsideMutation } from '../../../../kit/vocabulary/rules/allowOutsideMutation.ts';
import { problem, review } from '../snippets.ts';

test('refuses roles on something that is read', () => {
  const legal = 'type LegalAdviser { phone: String @allow(roles: [LEGAL_STEWARD]) }';
  expect(review(allowOutsideMutation, { legal })).toEqual([problem('LegalAdviser.phone', 'legal', '@allow')]);
});

test('is content with roles on a mutation', () => {
  const legal = 'type Mutation { appoint: Boolean @allow(roles: [LEGAL_STEWARD]) }';
  expect(review(allowOutsideMutation, { legal })).toEqual([]);
});
