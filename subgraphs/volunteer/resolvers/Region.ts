import { scope } from '../../../kit/regions/scope.ts';
import type { RegionResolvers } from '../generated/resolvers.ts';

export const Region: RegionResolvers = {
  __resolveReference: ({ code }, { store }) => store.place.load(code),
  servicePostCount: ({ code }, _, { store }) => store.postCount.load(scope(code)),
  serviceItemCount: ({ code }, _, { store }) => store.itemCount.load(scope(code)),
};
