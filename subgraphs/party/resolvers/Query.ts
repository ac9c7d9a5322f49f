import type { QueryResolvers } from '../generated/resolvers.ts';

export const Query: QueryResolvers = {
  partyOrganisation: (_, { id }, { store }) => store.organisation.load(id),
  serviceCentre: (_, { id }, { store }) => store.centre.load(id),
};
