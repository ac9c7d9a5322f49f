import { expect, test } from '@jest/globals';
import { shareableOutsideStructure } from '../../../../kit/vocabulary/rules/shareableOutsideStructure.ts';
import { OPEN, problem, review } from '../snippets.ts';

test('refuses to share a type that is not structure', () => {
  const legal = 'type Office @shareable { name: String @structure }';
  expect(review(shareableOutsideStructure, { legal })).toEqual([
    problem('Office', 'legal', '@structure in place'),
  ]);
});

test('refuses to share a fact', () => {
  const legal = `type Office { name: String @shareable @item(id: "legal.office.name", ${OPEN}) }`;
  expect(review(shareableOutsideStructure, { legal })).toEqual([
    problem('Office.name', 'legal', 'Take @shareable'),
  ]);
});

test('refuses a fact on a type that is structure', () => {
  const legal = `type Page @structure { total: Int @item(id: "legal.page.total", ${OPEN}) number: Int }`;
  expect(review(shareableOutsideStructure, { legal })).toEqual([
    problem('Page.total', 'legal', 'Take @structure'),
  ]);
});

test('is content with shared structure and with facts of one owner', () => {
  const legal = `
    type Page @structure { number: Int }
    type Office @key(fields: "id") {
      id: ID! @shareable
      name: String @item(id: "legal.office.name", ${OPEN})
      page: Page @structure @shareable
    }`;
  expect(review(shareableOutsideStructure, { legal })).toEqual([]);
});
