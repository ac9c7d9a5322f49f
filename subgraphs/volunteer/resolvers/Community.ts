import { communityBy } from '../../../kit/regions/copy.ts';
import type { CommunityResolvers } from '../generated/resolvers.ts';

export const Community: CommunityResolvers = {
  __resolveReference: ({ code }, { store }) => communityBy(store, code),
  needs: ({ code }, { state, ...page }, { store }) =>
    store.needPages({ state: state ?? null, page }).load(code),
};
