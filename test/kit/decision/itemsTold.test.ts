import { expect, it } from '@jest/globals';
import { itemsTold } from '../../../kit/decision/itemsTold.ts';
import { item } from './makers.ts';

const one = item('CONDITIONAL', 'CLOSED');

it('are the item itself, and whatever a derived field comes from', () => {
  expect(itemsTold({ kind: 'item', item: one })).toEqual([one]);
  expect(itemsTold({ kind: 'derived', from: [one] })).toEqual([one]);
});

it('are none where a count is over what is not about persons', () => {
  expect(itemsTold({ kind: 'aggregate', over: [one], minimum: undefined })).toEqual([]);
});

it('are all that a count over persons is over, while nobody publishes it with its minimum', () => {
  expect(itemsTold({ kind: 'aggregate', over: [one], minimum: 5 })).toEqual([one]);
});

it('are none for structure and for a field without a policy, which others refuse', () => {
  expect(itemsTold({ kind: 'structure' })).toEqual([]);
  expect(itemsTold(undefined)).toEqual([]);
});
