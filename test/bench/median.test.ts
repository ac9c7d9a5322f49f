import { expect, it } from '@jest/globals';
import { median } from '../../bench/median.ts';

it('the median is the middle value, or the mean of the two in the middle', () => {
  expect([median([5, 1, 90]), median([1, 2, 3, 90]), median([])]).toEqual([5, 2.5, NaN]);
});
