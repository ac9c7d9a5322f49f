import { expect, it } from '@jest/globals';
import { ofFunction } from '../../../../subgraphs/sharing/rules/functions.ts';

const departments = [{ function: 'JUSTICE' }, { function: 'HOUSING' }];

it('keeps the departments of the function that was named', () => {
  expect(ofFunction(departments, 'HOUSING')).toEqual([{ function: 'HOUSING' }]);
});

it('keeps them all where no function was named', () => {
  expect(ofFunction(departments, null)).toEqual(departments);
  expect(ofFunction(departments, undefined)).toEqual(departments);
});
