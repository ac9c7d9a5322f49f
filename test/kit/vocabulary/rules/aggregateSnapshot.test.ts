import { expect, test } from '@jest/globals';
import { aggregateSnapshot } from '../../../../kit/vocabulary/rules/aggregateSnapshot.ts';
import { OPEN, PERSONAL, problem, review } from '../snippets.ts';

const PEOPLE = '@aggregate(over: ["volunteer.volunteer.phone"], minimum: 5)';

const rooms = (fields: string) => ({
  volunteer: `
    type Volunteer @key(fields: "id") {
      id: ID!
      phone: String @item(id: "volunteer.volunteer.phone", ${PERSONAL})
      post: String @item(id: "volunteer.post.name", ${OPEN})
    }
    type Region @key(fields: "code") { code: ID! ${fields} }
    type Query { people: Snapshot @structure }`,
});

test.each(['Int', 'FigureTable', 'Snapshot!', '[Snapshot]'])(
  'refuses to count people whenever somebody asks, as a %s',
  (type) => {
    expect(review(aggregateSnapshot, rooms(`people: ${type} ${PEOPLE}`))).toEqual([
      problem('Region.people', 'volunteer', 'type Snapshot'),
    ]);
  },
);

test('refuses it elsewhere than in a region', () => {
  const found = review(aggregateSnapshot, {
    volunteer: `
      type Volunteer @key(fields: "id") { id: ID! phone: String @item(id: "volunteer.volunteer.phone", ${PERSONAL}) }
      type Query { people: Snapshot ${PEOPLE} }`,
  });
  expect(found).toEqual([problem('Query.people', 'volunteer', 'a field of Region')]);
});

test('is content with a published snapshot, and with posts that are counted at any time', () => {
  expect(review(aggregateSnapshot, rooms(`people(month: Date): Snapshot ${PEOPLE}`))).toEqual([]);
  expect(review(aggregateSnapshot, rooms('posts: Int @aggregate(over: ["volunteer.post.name"])'))).toEqual(
    [],
  );
});
