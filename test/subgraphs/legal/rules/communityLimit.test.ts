import { expect, it } from '@jest/globals';
import { communityLimit } from '../../../../subgraphs/legal/rules/communityLimit.ts';

const RAOPING = ['445122', '445100', '440000'];

it('is what the nearest region has ruled, whether it is stricter than those around it or not', () => {
  const city = { regionCode: '445100', communities: 4 };

  expect(communityLimit([city], RAOPING)).toBe(4);
  expect(communityLimit([city, { regionCode: '445122', communities: 3 }], RAOPING)).toBe(3);
  expect(communityLimit([{ regionCode: '445122', communities: 6 }, city], RAOPING)).toBe(6);
});

it('is five where no region around has ruled', () => {
  expect(communityLimit([], RAOPING)).toBe(5);
  expect(communityLimit([{ regionCode: '441400', communities: 2 }], RAOPING)).toBe(5);
});
