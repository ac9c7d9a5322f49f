import { expect, test } from '@jest/globals';
import { renamedDirective } from '../../../../kit/vocabulary/rules/renamedDirective.ts';
import { problem, review } from '../snippets.ts';

test('refuses a federation directive under its long name, which the rules would pass over', () => {
  const grid = 'type Volunteer { call: String @structure @federation__requires(fields: "phone") }';
  expect(review(renamedDirective, { grid })).toEqual([problem('@federation__requires', 'grid', 'imports')]);
});

test('refuses an import under another name', () => {
  const grid = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: [{ name: "@key", as: "@by" }])
    type Grid @by(fields: "code") { code: ID! }`;
  expect(review(renamedDirective, { grid })).toEqual([problem('@link', 'grid', 'imports')]);
});

test('is content with the names of directives.graphql', () => {
  const grid = 'type Grid @key(fields: "code") { code: ID! level: Int @structure }';
  expect(review(renamedDirective, { grid })).toEqual([]);
});
