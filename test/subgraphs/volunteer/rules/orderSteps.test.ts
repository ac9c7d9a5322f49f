import { expect, it } from '@jest/globals';
import { ORDER_STEPS } from '../../../../subgraphs/volunteer/rules/orderSteps.ts';

it('goes through five steps, each from where the one before it led', () => {
  expect(ORDER_STEPS.map(({ from, action, to }) => [from, action, to])).toEqual([
    [null, 'PLACE', 'ORDERED'],
    ['ORDERED', 'DISPATCH', 'DISPATCHED'],
    ['DISPATCHED', 'ACCEPT', 'ACCEPTED'],
    ['ACCEPTED', 'SHOW', 'SHOWN'],
    ['SHOWN', 'RATE', 'RATED'],
  ]);
});
