import { expect, test } from '@jest/globals';
import { verificationOutOfPlace } from '../../../../kit/vocabulary/rules/verificationOutOfPlace.ts';
import { OPEN, PERSONAL, problem, review } from '../snippets.ts';

const volunteers = (fields: string, more = '') => ({
  volunteer: `
    type Volunteer @key(fields: "id") {
      id: ID!
      phone: String @item(id: "volunteer.volunteer.phone", ${PERSONAL})
      post: String @item(id: "volunteer.post.name", ${OPEN})
      grade: String @item(id: "volunteer.volunteer.grade", ${PERSONAL.replace('CONDITIONAL', 'WITHHELD')})
      ${fields}
    }
    ${more}`,
});
const PHONE = '@verifies(item: "volunteer.volunteer.phone")';

test('is content with a field beside its item that takes one value', () => {
  const fields = `phoneMatches(value: String!): Comparison ${PHONE}`;
  expect(review(verificationOutOfPlace, volunteers(fields))).toEqual([]);
});

test.each([
  `phoneMatches(value: String!): Comparison! ${PHONE}`,
  `phoneMatches(value: String!): Boolean ${PHONE}`,
  `phoneMatches: Comparison ${PHONE}`,
  `phoneMatches(value: String!, from: Int): Comparison ${PHONE}`,
])('refuses another form: %s', (field) => {
  expect(review(verificationOutOfPlace, volunteers(field))).toEqual([
    problem('Volunteer.phoneMatches', 'volunteer', 'phoneMatches(value: …): Comparison on Volunteer'),
  ]);
});

test('refuses it away from its item', () => {
  const query = `type Query { phoneMatches(value: String!): Comparison ${PHONE} }`;
  expect(review(verificationOutOfPlace, volunteers('', query))).toEqual([
    problem('Query.phoneMatches', 'volunteer', 'on Volunteer'),
  ]);
});

test.each([
  ['volunteer.post.name', 'open'],
  ['volunteer.volunteer.grade', 'withheld'],
])('refuses to compare %s, which is %s', (id) => {
  const field = `compared(value: String!): Comparison @verifies(item: "${id}")`;
  expect(review(verificationOutOfPlace, volunteers(field))).toEqual([
    problem('Volunteer.compared', 'volunteer', 'Take the field out'),
  ]);
});

test('leaves an item that nobody knows to another rule', () => {
  const field = 'compared(value: String!): Comparison @verifies(item: "volunteer.volunteer.age")';
  expect(review(verificationOutOfPlace, volunteers(field))).toEqual([]);
});
