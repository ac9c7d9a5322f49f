import { expect, test } from '@jest/globals';
import { unclassifiedField } from '../../../../kit/vocabulary/rules/unclassifiedField.ts';
import { problem, review } from '../snippets.ts';

test('refuses a field that says nothing about sharing', () => {
  const found = review(unclassifiedField, {
    grid: 'type Grid @key(fields: "code") { code: ID! leader: String }',
  });
  expect(found).toEqual([problem('Grid.leader', 'grid', '@structure')]);
});

test('refuses one on an interface and on an extended type', () => {
  const found = review(unclassifiedField, {
    grid: 'interface Worker { name: String }',
    legal: 'extend type Community @key(fields: "code") { code: ID! adviser: String }',
  });
  expect(found).toEqual([
    problem('Worker.name', 'grid', '@item'),
    problem('Community.adviser', 'legal', '@item'),
  ]);
});

test('is content with queries, keys, and what the type or the field says', () => {
  const grid = `
    type Query { grid(code: ID!): Grid }
    type Grid @key(fields: "code") @item(source: POLITICAL_LEGAL) {
      code: ID!
      level: Int
      size: Int @aggregate(over: ["grid.grid.level"])
    }
    type Result @structure { grid: Grid }`;
  expect(review(unclassifiedField, { grid })).toEqual([]);
});

test('leaves mutations to their own rule', () => {
  expect(review(unclassifiedField, { grid: 'type Mutation { open: Boolean }' })).toEqual([]);
});
