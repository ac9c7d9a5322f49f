import type { HouseholdResolvers } from '../generated/resolvers.ts';

export const Household: HouseholdResolvers = {
  __resolveReference: ({ id }, { store }) => store.household.load(id),
  renovationConsent: async ({ id }, _, { store }) => {
    const { consent = null, consentOn = null } = (await store.word.load(id)) ?? {};
    return consent === null || consentOn === null ? null : { given: consent, on: consentOn };
  },
  utilityFaults: async ({ id }, _, { store }) => (await store.word.load(id))?.utilityFaults ?? null,
};
