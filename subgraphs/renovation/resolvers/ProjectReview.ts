import type { ProjectReviewResolvers } from '../generated/resolvers.ts';
import { satisfactionOf, turnoutOf } from '../rules/review.ts';

export const ProjectReview: ProjectReviewResolvers = {
  turnout: (review) => turnoutOf(review),
  satisfaction: (review) => satisfactionOf(review),
};
