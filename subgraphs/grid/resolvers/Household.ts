import type { HouseholdResolvers } from '../generated/resolvers.ts';

/** Each source's word on a household, which nobody has where that source has not been there. */
export const Household: HouseholdResolvers = {
  address: async ({ id }, _, { store }) => (await store.dwelling.load(id))?.address ?? null,
  contactName: async ({ id }, _, { store }) => (await store.dwelling.load(id))?.contactName ?? null,
  contactPhone: async ({ id }, _, { store }) => (await store.dwelling.load(id))?.contactPhone ?? null,
  occupants: async ({ id }, _, { store }) => (await store.dwelling.load(id))?.occupants ?? null,
  tenure: async ({ id }, _, { store }) => (await store.dwelling.load(id))?.tenure ?? null,
  hazards: async ({ id }, _, { store }) => (await store.dwelling.load(id))?.hazards ?? null,
  registeredAddress: async ({ id }, _, { store }) => (await store.registration.load(id))?.address ?? null,
  careNeeds: async ({ id }, _, { store }) => (await store.care.load(id))?.needs ?? null,
  allowance: async ({ id }, _, { store }) => (await store.care.load(id))?.allowance ?? null,
};
