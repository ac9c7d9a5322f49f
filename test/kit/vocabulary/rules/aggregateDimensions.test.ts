import { expect, test } from '@jest/globals';
import { aggregateDimensions } from '../../../../kit/vocabulary/rules/aggregateDimensions.ts';
import { OPEN, PERSONAL, problem, review } from '../snippets.ts';

const PEOPLE = '@aggregate(over: ["volunteer.volunteer.phone"], minimum: 5)';
const POSTS = '@aggregate(over: ["volunteer.post.name"])';

const rooms = (more: string) => ({
  volunteer: `
    enum Age { YOUNG OLD }
    input Filter { age: Age }
    type Volunteer @key(fields: "id") {
      id: ID!
      phone: String @item(id: "volunteer.volunteer.phone", ${PERSONAL})
      post: String @item(id: "volunteer.post.name", ${OPEN})
    }
    ${more}`,
});

test.each([
  'name: String',
  'above: Int',
  'since: Date',
  'filter: Filter',
  'id: ID',
  'ages: [Age!]',
  'regions: [ID!]',
])('refuses to count people by the free filter %s', (argument) => {
  const found = review(aggregateDimensions, rooms(`type Community { people(${argument}): Int ${PEOPLE} }`));
  expect(found).toEqual([problem('Community.people', 'volunteer', 'enum')]);
});

test.each(['age: Age!', 'region: ID!', 'regionCode: ID', 'within: ID!'])(
  'lets people be counted by %s',
  (argument) => {
    const found = review(aggregateDimensions, rooms(`type Community { people(${argument}): Int ${PEOPLE} }`));
    expect(found).toEqual([]);
  },
);

test('lets a month be named of what is published, and not of what is counted', () => {
  const people = (type: string) => rooms(`type Community { people(month: Date): ${type} ${PEOPLE} }`);

  expect(review(aggregateDimensions, people('Snapshot'))).toEqual([]);
  expect(review(aggregateDimensions, people('Int'))).toEqual([
    problem('Community.people', 'volunteer', 'month'),
  ]);
});

test('lets posts be counted by anything', () => {
  const found = review(aggregateDimensions, rooms(`type Community { posts(name: String): Int ${POSTS} }`));
  expect(found).toEqual([]);
});

test('refuses a free filter one step above, on the field that answers a table of such counts', () => {
  const table = `type Row { age: Age @structure, people: Int ${PEOPLE} }`;
  const found = review(
    aggregateDimensions,
    rooms(`${table} type Query { rows(region: ID!, name: String): [Row!]! }`),
  );
  expect(found).toEqual([problem('Query.rows', 'volunteer', 'name')]);
});

test('lets an entity that has such a count be searched and paged', () => {
  const community = `type Community @key(fields: "code") { code: ID! people: Int ${PEOPLE} }`;
  const found = review(
    aggregateDimensions,
    rooms(`${community} type Query { communities(first: Int, name: String): [Community!]! }`),
  );
  expect(found).toEqual([]);
});
