import { expect, test } from '@jest/globals';
import { maxAgeNotDuration } from '../../../../kit/vocabulary/rules/maxAgeNotDuration.ts';
import { OPEN, problem, review } from '../snippets.ts';

const withAge = (maxAge: string) => ({
  legal: `type LegalAdviser { name: String @item(id: "legal.adviser.name", ${OPEN}, maxAge: "${maxAge}") }`,
});

test.each(['1 year', 'P', 'PT', 'P1H', '30D', 'p1y'])('refuses the freshness %s', (maxAge) => {
  expect(review(maxAgeNotDuration, withAge(maxAge))).toEqual([
    problem('LegalAdviser.name', 'legal', 'ISO 8601'),
  ]);
});

test.each(['P1Y', 'P30D', 'P1Y6M', 'PT12H', 'P1DT30M', 'P2W'])(
  'is content with the freshness %s',
  (maxAge) => {
    expect(review(maxAgeNotDuration, withAge(maxAge))).toEqual([]);
  },
);

test('is content with no freshness', () => {
  const legal = `type LegalAdviser { name: String @item(id: "legal.adviser.name", ${OPEN}) }`;
  expect(review(maxAgeNotDuration, { legal })).toEqual([]);
});
