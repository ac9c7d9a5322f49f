import { communityBy } from '../../../kit/regions/copy.ts';
import type { CommunityResolvers } from '../generated/resolvers.ts';

export const Community: CommunityResolvers = {
  __resolveReference: ({ code }, { store }) => communityBy(store, code),
  compounds: ({ code }, _, { store }) => store.compoundsOf.load(code),
};
