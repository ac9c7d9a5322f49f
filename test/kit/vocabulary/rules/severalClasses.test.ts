import { expect, test } from '@jest/globals';
import { severalClasses } from '../../../../kit/vocabulary/rules/severalClasses.ts';
import { OPEN, problem, review } from '../snippets.ts';

test('refuses a field with two classes', () => {
  const grid = `type Grid { level: Int @structure @item(id: "grid.grid.level", ${OPEN}) }`;
  expect(review(severalClasses, { grid })).toEqual([problem('Grid.level', 'grid', 'one class')]);
});

test('refuses a type with two defaults, once', () => {
  const grid = 'type Grid @structure @item(source: POLITICAL_LEGAL) { level: Int, name: String }';
  expect(review(severalClasses, { grid })).toEqual([problem('Grid', 'grid', 'Keep one default')]);
});

test('refuses what is a fact in one subgraph and a key in another, as composition would put both on it', () => {
  const grid = `type Community @key(fields: "code") { code: ID! name: String @item(id: "grid.community.name", ${OPEN}) }`;
  const legal = 'type Community @key(fields: "code name") { code: ID! name: String }';
  expect(review(severalClasses, { grid, legal })).toEqual([problem('Community.name', 'legal', 'same class')]);
});

test('lets a subgraph name what another one owns', () => {
  const grid = `type Community @key(fields: "code") { code: ID! name: String @item(id: "grid.community.name", ${OPEN}) }`;
  const legal = 'type Community @key(fields: "code") { code: ID! name: String @external }';
  expect(review(severalClasses, { grid, legal })).toEqual([]);
});
