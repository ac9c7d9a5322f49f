import { expect, test } from '@jest/globals';
import { itemIdTwice } from '../../../../kit/vocabulary/rules/itemIdTwice.ts';
import { OPEN, problem, review } from '../snippets.ts';

const adviser = (id: string) => `type LegalAdviser { name: String @item(id: "${id}", ${OPEN}) }`;
const worker = (id: string) => `type GridWorker { name: String @item(id: "${id}", ${OPEN}) }`;

test('refuses one id for two facts, also of two subgraphs', () => {
  const found = review(itemIdTwice, {
    legal: adviser('legal.adviser.name'),
    grid: worker('legal.adviser.name'),
  });
  expect(found).toEqual([problem('GridWorker.name', 'grid', '@derived(from: ["legal.adviser.name"])')]);
});

test('is content with an id each', () => {
  const found = review(itemIdTwice, {
    legal: adviser('legal.adviser.name'),
    grid: worker('grid.worker.name'),
  });
  expect(found).toEqual([]);
});

test('accepts that one subgraph takes an item over from another', () => {
  const field = (extra: string) =>
    `type Volunteer @key(fields: "id") { id: ID! phone: String @item(id: "volunteer.volunteer.phone", ${OPEN}) ${extra} }`;
  const found = review(itemIdTwice, { grid: field(''), volunteer: field('@override(from: "grid")') });
  expect(found).toEqual([]);
});
