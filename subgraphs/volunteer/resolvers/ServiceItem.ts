import { present } from '../../../kit/room/present.ts';
import type { ServiceItemResolvers } from '../generated/resolvers.ts';

export const ServiceItem: ServiceItemResolvers = {
  __resolveReference: ({ id }, { store }) => store.item.load(id),
  post: ({ postId }, _, { store }) => present(store.post, postId),
};
