import { scope } from '../../../kit/regions/scope.ts';
import type { RegionResolvers } from '../generated/resolvers.ts';

export const Region: RegionResolvers = {
  __resolveReference: ({ code }, { store }) => store.place.load(code),
  legalAdviserCoverage: async ({ code }, { on }, { store, today }) => {
    const day = on ?? today;
    const counted = await store.coverageOn(day).load(scope(code));
    return { communities: 0, covered: 0, ...counted, scope: scope(code), region: code, on: day };
  },
};
