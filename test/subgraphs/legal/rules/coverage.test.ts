import { expect, it } from '@jest/globals';
import { shareCovered } from '../../../../subgraphs/legal/rules/coverage.ts';

it('is the part of the communities that has an adviser', () => {
  expect(shareCovered({ communities: 4, covered: 3 })).toBe(0.75);
  expect(shareCovered({ communities: 4, covered: 4 })).toBe(1);
});

it('does not exist where there are no communities: that is not the same as nobody covered', () => {
  expect(shareCovered({ communities: 0, covered: 0 })).toBeNull();
  expect(shareCovered({ communities: 4, covered: 0 })).toBe(0);
});
