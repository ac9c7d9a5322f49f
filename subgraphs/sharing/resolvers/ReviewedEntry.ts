import { present } from '../../../kit/room/present.ts';
import type { ReviewedEntryResolvers } from '../generated/resolvers.ts';

export const ReviewedEntry: ReviewedEntryResolvers = {
  current: ({ itemId, revision }, _, { store }) => store.catalogue.byId(itemId)?.revision === revision,
  review: ({ reviewId }, _, { store }) => present(store.review, reviewId),
};
