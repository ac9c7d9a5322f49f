import { expect, it } from '@jest/globals';
import { masked } from '../../../kit/room/masked.ts';

const stars = (text: string) => `${text.slice(0, 1)}*`;

it('masks text by text, now and later, whatever stands for a text', async () => {
  expect(masked('abc', stars)).toBe('a*');
  expect(masked(['abc', null, ['def']], stars)).toEqual(['a*', null, ['d*']]);
  expect(masked(123, stars)).toBe('1*');
  await expect(masked(Promise.resolve(['abc']), stars)).resolves.toEqual(['a*']);
});

it('leaves nothing as it is, and an error, which the reply words', () => {
  const error = new Error('No such row.');

  expect([masked(null, stars), masked(undefined, stars)]).toEqual([null, undefined]);
  expect(masked(error, stars)).toBe(error);
});
