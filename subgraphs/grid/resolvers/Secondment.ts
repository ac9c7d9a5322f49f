import type { SecondmentResolvers } from '../generated/resolvers.ts';

export const Secondment: SecondmentResolvers = {
  __resolveReference: ({ id }, { store }) => store.secondment.load(id),
  region: ({ regionCode }, _, { store }) => store.region.load(regionCode),
};
