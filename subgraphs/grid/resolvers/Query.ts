import { scopeAsked } from '../../../kit/regions/asked.ts';
import type { QueryResolvers } from '../generated/resolvers.ts';
import { communityBy } from './Community.ts';

export const Query: QueryResolvers = {
  region: (_, { code }, { store }) => store.region.load(code),
  community: (_, { code }, { store }) => communityBy(store, code),
  communities: (_, { within, ...page }, { store, today }) =>
    store.communityPages({ on: today, page }).load(scopeAsked(within)),
  grid: (_, { code }, { store }) => store.grid.load(code),
  functionalArea: (_, { code }, { store }) => store.area.load(code),
};
