import { expect, it } from '@jest/globals';
import { satisfactionOf, turnoutOf } from '../../../../subgraphs/renovation/rules/review.ts';

const review = (asked: number, answering: number, satisfied: number) => ({
  householdsAsked: asked,
  householdsAnswering: answering,
  householdsSatisfied: satisfied,
});

it('takes turnout of those asked, and satisfaction of those who answered', () => {
  expect(turnoutOf(review(100, 80, 60))).toBe(0.8);
  expect(satisfactionOf(review(100, 80, 60))).toBe(0.75);
});

it('says nothing of nobody', () => {
  expect(turnoutOf(review(0, 0, 0))).toBeNull();
  expect(satisfactionOf(review(100, 0, 0))).toBeNull();
});
