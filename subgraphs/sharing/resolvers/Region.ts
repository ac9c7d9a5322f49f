import type { RegionResolvers } from '../generated/resolvers.ts';
import { ofFunction } from '../rules/functions.ts';

export const Region: RegionResolvers = {
  __resolveReference: ({ code }, { store }) => store.place.load(code),
  departments: async ({ code }, { function: named }, { store }) =>
    ofFunction(await store.departmentsOf.load(code), named),
};
