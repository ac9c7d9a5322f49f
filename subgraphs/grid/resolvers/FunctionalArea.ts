import type { FunctionalAreaResolvers } from '../generated/resolvers.ts';

export const FunctionalArea: FunctionalAreaResolvers = {
  communities: ({ code }, _, { store }) => store.communitiesOfArea.load(code),
};
