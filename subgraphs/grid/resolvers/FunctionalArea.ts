import type { FunctionalAreaResolvers } from '../generated/resolvers.ts';

export const FunctionalArea: FunctionalAreaResolvers = {
  __resolveReference: ({ code }, { store }) => store.area.load(code),
  communities: ({ code }, _, { store }) => store.communitiesOfArea.load(code),
};
