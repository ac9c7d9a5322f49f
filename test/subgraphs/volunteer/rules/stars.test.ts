import { expect, it } from '@jest/globals';
import { starsFor } from '../../../../subgraphs/volunteer/rules/stars.ts';

const RULES = [
  { stars: 1, hours: 50, points: 20 },
  { stars: 2, hours: 100, points: 50 },
  { stars: 3, hours: 200, points: 100 },
];

it('gives the most stars for which hours and points are enough', () => {
  expect(starsFor(RULES, { hours: 100, points: 50 })).toBe(2);
  expect(starsFor(RULES, { hours: 999, points: 999 })).toBe(3);
});

it('does not let hours stand in for points, nor points for hours', () => {
  expect(starsFor(RULES, { hours: 500, points: 49 })).toBe(1);
  expect(starsFor(RULES, { hours: 99, points: 500 })).toBe(1);
});

it('gives none where not even the first is reached', () => {
  expect(starsFor(RULES, { hours: 49, points: 20 })).toBe(0);
  expect(starsFor([], { hours: 500, points: 500 })).toBe(0);
});

it('goes by the rules in whatever order they come', () => {
  expect(starsFor([...RULES].reverse(), { hours: 150, points: 60 })).toBe(2);
});
