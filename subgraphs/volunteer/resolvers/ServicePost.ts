import type { ServicePostResolvers } from '../generated/resolvers.ts';

export const ServicePost: ServicePostResolvers = {
  __resolveReference: ({ id }, { store }) => store.post.load(id),
  region: ({ regionCode }) => ({ code: regionCode }),
  items: ({ id }, _, { store }) => store.itemsOfPost.load(id),
};
