import type { CompoundResolvers } from '../generated/resolvers.ts';

export const Compound: CompoundResolvers = {
  __resolveReference: ({ id }, { store }) => store.compound.load(id),
  community: ({ communityCode }) => ({ code: communityCode }),
  renovation: async ({ id }, _, { store }) => (await store.projectsOf.load(id)).at(0) ?? null,
};
