import { expect, it } from '@jest/globals';
import {
  GraphQLEnumType,
  GraphQLID,
  GraphQLInt,
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLString,
} from 'graphql';
import { itemsTold, learntFrom } from '../../../kit/decision/itemsTold.ts';
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

it('are told as texts where a field is the item itself and its type is a text, in a list too', () => {
  const texts = new GraphQLNonNull(new GraphQLList(GraphQLString));
  const uses = [GraphQLString, texts, GraphQLID, GraphQLInt].map((type) =>
    learntFrom({ kind: 'item', item: one }, type),
  );

  expect(uses).toEqual([
    [{ item: one, use: 'TEXT' }],
    [{ item: one, use: 'TEXT' }],
    [{ item: one, use: 'VALUE' }],
    [{ item: one, use: 'VALUE' }],
  ]);
});

it('are never told as texts where something is worked out of them', () => {
  expect(learntFrom({ kind: 'derived', from: [one] }, GraphQLString)).toEqual([{ item: one, use: 'VALUE' }]);
  expect(learntFrom({ kind: 'aggregate', over: [one], minimum: 5 }, GraphQLInt)).toEqual([
    { item: one, use: 'SEARCH' },
  ]);
});

it('are none where a count over persons has been published', () => {
  const snapshot = new GraphQLObjectType({ name: 'Snapshot', fields: { minimum: { type: GraphQLInt } } });

  expect(learntFrom({ kind: 'aggregate', over: [one], minimum: 5 }, snapshot)).toEqual([]);
});

it('are compared where a value is brought that is the same or not', () => {
  const comparison = new GraphQLEnumType({ name: 'Comparison', values: { MATCH: {}, NO_MATCH: {} } });

  expect(learntFrom({ kind: 'verification', item: one }, comparison)).toEqual([
    { item: one, use: 'COMPARE' },
  ]);
});
