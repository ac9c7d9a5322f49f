import type { GridResolvers } from '../generated/resolvers.ts';

export const Grid: GridResolvers = {
  partyGroup: ({ code }, _, { store }) => store.groupOfGrid.load(code),
};
