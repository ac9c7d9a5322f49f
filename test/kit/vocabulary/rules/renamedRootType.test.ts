import { expect, test } from '@jest/globals';
import { renamedRootType } from '../../../../kit/vocabulary/rules/renamedRootType.ts';
import { problem, review } from '../snippets.ts';

test('refuses mutations under another name, where they would need no role', () => {
  const legal = 'extend schema { mutation: Changes } type Changes { appoint: Boolean @structure }';
  expect(review(renamedRootType, { legal })).toEqual([problem('Changes', 'legal', 'Call it Mutation')]);
});

test('is content with the usual names', () => {
  const legal = 'extend schema { query: Query } type Query { adviser: ID }';
  expect(review(renamedRootType, { legal })).toEqual([]);
});
