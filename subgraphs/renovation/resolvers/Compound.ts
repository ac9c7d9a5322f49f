import type { CompoundResolvers } from '../generated/resolvers.ts';

export const Compound: CompoundResolvers = {
  renovation: ({ id }, _, { store }) => store.renovationOf.load(id),
  ownersCommittee: ({ id }, _, { store, today }) => store.committeeOn(today).load(id),
  propertyContract: ({ id }, _, { store, today }) => store.contractOn(today).load(id),
};
