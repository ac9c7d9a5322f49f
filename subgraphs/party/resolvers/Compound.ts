import type { CompoundResolvers } from '../generated/resolvers.ts';
import { branchAmong } from '../rules/anchors.ts';

export const Compound: CompoundResolvers = {
  branch: async ({ id }, _, { store }) => branchAmong(await store.branchesOfCompound.load(id)),
};
