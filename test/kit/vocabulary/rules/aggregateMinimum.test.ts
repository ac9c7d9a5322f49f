import { expect, test } from '@jest/globals';
import { aggregateMinimum } from '../../../../kit/vocabulary/rules/aggregateMinimum.ts';
import { OPEN, PERSONAL, problem, review } from '../snippets.ts';

const counting = (aggregate: string) => ({
  volunteer: `type Community {
    phone: String @item(id: "volunteer.volunteer.phone", ${PERSONAL})
    post: String @item(id: "volunteer.post.name", ${OPEN})
    count: Int ${aggregate}
  }`,
});

test.each(['', ', minimum: 1'])('refuses a count of people without a minimum group (%s)', (minimum) => {
  const found = review(
    aggregateMinimum,
    counting(`@aggregate(over: ["volunteer.post.name", "volunteer.volunteer.phone"]${minimum})`),
  );
  expect(found).toEqual([problem('Community.count', 'volunteer', 'minimum: …')]);
});

test('refuses a minimum group where nobody is counted', () => {
  const found = review(aggregateMinimum, counting('@aggregate(over: ["volunteer.post.name"], minimum: 5)'));
  expect(found).toEqual([problem('Community.count', 'volunteer', 'Take minimum')]);
});

test('is content with people in groups, and with posts without', () => {
  expect(
    review(aggregateMinimum, counting('@aggregate(over: ["volunteer.volunteer.phone"], minimum: 5)')),
  ).toEqual([]);
  expect(review(aggregateMinimum, counting('@aggregate(over: ["volunteer.post.name"])'))).toEqual([]);
});
