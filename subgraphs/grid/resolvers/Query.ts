import { scopeAsked } from '../../../kit/regions/asked.ts';
import type { QueryResolvers } from '../generated/resolvers.ts';
import { boardOf } from './GridBoard.ts';
import { communityBy } from './Community.ts';

export const Query: QueryResolvers = {
  region: (_, { code }, { store }) => store.region.load(code),
  regions: (_, { within, level = null, text = null, orderBy, ...page }, { store, today }) => {
    const asked = { level, kind: null, text, orderBy: orderBy ?? 'CODE_ASC' };
    return store.regionPages({ on: today, asked, page }).load(within == null ? '' : scopeAsked(within));
  },
  community: (_, { code }, { store }) => communityBy(store, code),
  communities: (_, { within, kind = null, text = null, orderBy, ...page }, { store, today }) => {
    const asked = { level: 'COMMUNITY', kind, text, orderBy: orderBy ?? 'CODE_ASC' } as const;
    return store.regionPages({ on: today, asked, page }).load(scopeAsked(within));
  },
  vacantGrids: async (_, { within, level = null, on, ...page }, { store, today }) => {
    const found = await store.vacantPages({ on: on ?? today, level, page }).load(scopeAsked(within));
    return { ...found, totalCount: await found.totalCount() };
  },
  gridBoard: (_, { within }, context) => boardOf(within, context),
  functionalArea: (_, { code }, { store }) => store.area.load(code),
};
