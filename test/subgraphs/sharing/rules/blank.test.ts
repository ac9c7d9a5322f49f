import { expect, it } from '@jest/globals';
import { isBlank } from '../../../../subgraphs/sharing/rules/blank.ts';

it('nothing is said by what is missing, empty or made of spaces alone', () => {
  expect([undefined, null, '', ' \t\n', '　'].map(isBlank)).toEqual([true, true, true, true, true]);
  expect(['0', ' 入户走访 '].map(isBlank)).toEqual([false, false]);
});
