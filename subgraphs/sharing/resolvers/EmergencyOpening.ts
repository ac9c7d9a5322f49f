import type { EmergencyOpeningResolvers } from '../generated/resolvers.ts';

export const EmergencyOpening: EmergencyOpeningResolvers = {
  accesses: ({ id }, _, { store }) => store.accessesOf.load(id),
};
