import { expect, test } from '@jest/globals';
import { readingFieldNotNullable } from '../../../../kit/vocabulary/rules/readingFieldNotNullable.ts';
import { GUARDED, OPEN, problem, review } from '../snippets.ts';

const NEED = `type Need {
  title: String! @item(id: "volunteer.need.title", ${OPEN})
  phone: String @item(id: "volunteer.need.phone", ${GUARDED})
}`;

test('refuses a list that cannot be null and has a filter by what is not open', () => {
  const volunteer = `${NEED}
    type Query { needs(phone: String @reads(items: ["volunteer.need.phone"])): [Need!]! }`;
  const found = review(readingFieldNotNullable, { volunteer });
  expect(found).toEqual([problem('Query.needs', 'volunteer', 'exclamation mark')]);
});

test('refuses one whose argument carries such an enum value or input field', () => {
  const volunteer = `${NEED}
    enum Order { TITLE PHONE @reads(items: ["volunteer.need.phone"]) }
    input Filter { by: Inner }
    input Inner { again: Filter, phone: String @reads(items: ["volunteer.need.phone"]) }
    type Query { ordered(by: [Order!]): [Need!]!, filtered(by: Filter!): [Need!]! }`;
  const found = review(readingFieldNotNullable, { volunteer });
  expect(found).toEqual([
    problem('Query.ordered', 'volunteer', 'exclamation mark'),
    problem('Query.filtered', 'volunteer', 'exclamation mark'),
  ]);
});

test('is content with nullable lists and with filters by what is open', () => {
  const volunteer = `${NEED}
    enum Order { TITLE @reads(items: ["volunteer.need.title"]) }
    type Query {
      needs(phone: String @reads(items: ["volunteer.need.phone"])): [Need!]
      ordered(by: Order, title: String @reads(items: ["volunteer.need.title"])): [Need!]!
    }`;
  expect(review(readingFieldNotNullable, { volunteer })).toEqual([]);
});
