import type { ServicePostResolvers } from '../generated/resolvers.ts';

export const ServicePost: ServicePostResolvers = {
  items: ({ id }, _, { store }) => store.itemsOfPost.load(id),
};
