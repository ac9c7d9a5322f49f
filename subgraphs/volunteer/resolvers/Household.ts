import type { HouseholdResolvers } from '../generated/resolvers.ts';

export const Household: HouseholdResolvers = {
  __resolveReference: ({ id }, { store }) => store.household.load(id),
  callLine: async ({ id }, _, { store }) => {
    const { subscribed = null, lastCallOn = null } = (await store.service.load(id)) ?? {};
    return subscribed === null ? null : { subscribed, lastCallOn };
  },
  hasVolunteer: async ({ id }, _, { store }) => (await store.service.load(id))?.hasVolunteer ?? null,
  pointsAccount: async ({ id }, _, { store }) => {
    const account = (await store.service.load(id))?.pointsAccountId ?? null;
    return account === null ? null : store.account.load(account);
  },
};
