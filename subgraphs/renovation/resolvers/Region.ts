import { scope } from '../../../kit/regions/scope.ts';
import type { RegionResolvers } from '../generated/resolvers.ts';
import { totalsOf } from '../rules/totals.ts';

export const Region: RegionResolvers = {
  __resolveReference: ({ code }, { store }) => store.place.load(code),
  renovationTotals: async ({ code }, _, { store }) => totalsOf(await store.projectsByStage.load(scope(code))),
  renovationYears: ({ code }, _, { store }) => store.projectsByYear.load(scope(code)),
};
