import type { PurposeResolvers } from '../generated/resolvers.ts';

export const Purpose: PurposeResolvers = {
  __resolveReference: ({ id }, { store }) => store.purpose.load(id),
};
