import { expect, test } from '@jest/globals';
import { unknownItem } from '../../../../kit/vocabulary/rules/unknownItem.ts';
import { OPEN, problem, review } from '../snippets.ts';

const legal = `type LegalAdviser { name: String @item(id: "legal.adviser.name", ${OPEN}) }`;

test('refuses to derive or count what this subgraph does not collect', () => {
  const grid = `type Community {
    advised: Boolean @derived(from: ["legal.adviser.name"])
    advisers: Int @aggregate(over: ["grid.adviser.name"])
  }`;
  expect(review(unknownItem, { legal, grid })).toEqual([
    problem('Community.advised', 'grid', 'grid'),
    problem('Community.advisers', 'grid', 'grid'),
  ]);
});

test('refuses a filter, an argument and an order that read what this subgraph does not collect', () => {
  const grid = `
    input Filter { name: String @reads(items: ["legal.adviser.name"]) }
    enum Order { NAME @reads(items: ["legal.adviser.name"]) }
    type Query { grids(name: String @reads(items: ["legal.adviser.name"])): Int }`;
  expect(review(unknownItem, { legal, grid })).toEqual([
    problem('Query.grids(name:)', 'grid', 'grid'),
    problem('Filter.name', 'grid', 'grid'),
    problem('Order.NAME', 'grid', 'grid'),
  ]);
});

test('refuses what is derived from nothing, as that would be open to everybody', () => {
  const grid = 'type Community { advised: Boolean @derived(from: []) }';
  expect(review(unknownItem, { grid })).toEqual([problem('Community.advised', 'grid', 'Name the items')]);
});

test('is content with its own items', () => {
  const more = `
    extend type LegalAdviser { initial: String @derived(from: ["legal.adviser.name"]) }
    input Filter { name: String @reads(items: ["legal.adviser.name"]) }`;
  expect(review(unknownItem, { legal: legal + more })).toEqual([]);
});
