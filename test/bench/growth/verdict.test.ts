import { expect, it } from '@jest/globals';
import { growth, isFlat } from '../../../bench/growth/verdict.ts';

it('a cost is flat where the dearest case is near the cheapest, in whichever order they were measured', () => {
  expect(growth([2, 1, 3])).toBe(3);
  expect(isFlat([0.839, 0.685, 0.778, 0.643])).toBe(true);
  expect(isFlat([3, 1, 1])).toBe(false);
  expect(isFlat([1, 1, 3])).toBe(false);
});
