import type { UtilityWorkResolvers } from '../generated/resolvers.ts';

export const UtilityWork: UtilityWorkResolvers = {
  __resolveReference: ({ id }, { store }) => store.utility.load(id),
};
