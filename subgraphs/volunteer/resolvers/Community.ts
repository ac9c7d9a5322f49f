import { ancestry } from '../../../kit/regions/ancestry.ts';
import { communityBy } from '../../../kit/regions/copy.ts';
import type { CommunityResolvers } from '../generated/resolvers.ts';

export const Community: CommunityResolvers = {
  __resolveReference: ({ code }, { store }) => communityBy(store, code),
  offeredPosts: async ({ code }, _, { store }) => {
    const offered = await Promise.all(ancestry(code).map((region) => store.postsOf.load(region)));
    return offered.flat();
  },
  needs: ({ code }, { state, ...page }, { store }) =>
    store.needPages({ state: state ?? null, page }).load(code),
};
