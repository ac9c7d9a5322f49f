import { ancestry } from '../../../kit/regions/ancestry.ts';
import type { QueryResolvers } from '../generated/resolvers.ts';
import { needBy } from './Need.ts';

export const Query: QueryResolvers = {
  need: (_, { id }, context) => needBy(context, id),
  serviceItem: (_, { id }, { store }) => store.item.load(id),
  servicePosts: async (_, { within }, { store }) => {
    const offered = await Promise.all(ancestry(within).map((code) => store.postsOf.load(code)));
    return offered.flat();
  },
};
