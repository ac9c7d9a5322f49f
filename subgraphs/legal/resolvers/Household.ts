import type { HouseholdResolvers } from '../generated/resolvers.ts';

export const Household: HouseholdResolvers = {
  __resolveReference: ({ id }, { store }) => store.household.load(id),
  legalAidWanted: async ({ id }, _, { store }) => (await store.matter.load(id))?.legalAidWanted ?? null,
  disputeOpen: async ({ id }, _, { store }) => (await store.matter.load(id))?.disputeOpen ?? null,
};
