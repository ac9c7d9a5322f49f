import type { FunctionalAreaResolvers } from '../generated/resolvers.ts';

export const FunctionalArea: FunctionalAreaResolvers = {
  __resolveReference: ({ code }, { store }) => store.area.load(code),
  communities: async ({ code }, _, { store }) =>
    (await store.communitiesOfArea.load(code)).map(({ community }) => community),
};
