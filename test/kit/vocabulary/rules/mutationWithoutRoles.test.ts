import { expect, test } from '@jest/globals';
import { mutationWithoutRoles } from '../../../../kit/vocabulary/rules/mutationWithoutRoles.ts';
import { problem, review } from '../snippets.ts';

test('refuses a mutation that does not say who may call it', () => {
  const found = review(mutationWithoutRoles, { legal: 'type Mutation { appoint: Boolean }' });
  expect(found).toEqual([problem('Mutation.appoint', 'legal', '@allow(roles:')]);
});

test('refuses one with an empty list of roles, and one that calls itself structure', () => {
  const found = review(mutationWithoutRoles, {
    legal: 'type Mutation { appoint: Boolean @allow(roles: []) dismiss: Boolean @structure }',
  });
  expect(found).toEqual([
    problem('Mutation.appoint', 'legal', 'at least one role'),
    problem('Mutation.dismiss', 'legal', '@allow(roles:'),
  ]);
});

test('takes roles from the mutation itself, never from its type', () => {
  const legal = 'type Mutation @allow(roles: [LEGAL_STEWARD]) { appoint: Boolean }';
  expect(review(mutationWithoutRoles, { legal })).toEqual([problem('Mutation.appoint', 'legal', '@allow')]);
});

test('is content with one role', () => {
  const legal = 'type Mutation { appoint: Boolean @allow(roles: [LEGAL_STEWARD]) }';
  expect(review(mutationWithoutRoles, { legal })).toEqual([]);
});
