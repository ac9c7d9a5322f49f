import type { SecondmentResolvers } from '../generated/resolvers.ts';

export const Secondment: SecondmentResolvers = {
  // Nothing of a secondment is open: whoever may not have it is not told that it is there.
  __resolveReference: async ({ id }, { store, mayKnow }) => {
    const secondment = await store.secondment.load(id);
    return secondment && mayKnow('grid.secondment.rank', secondment.regionCode) ? secondment : null;
  },
  region: ({ regionCode }, _, { store }) => store.region.load(regionCode),
};
