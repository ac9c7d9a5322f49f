import { known } from '../../../kit/loaders.ts';
import type { PartyOrganisationResolvers } from '../generated/resolvers.ts';

export const PartyOrganisation: PartyOrganisationResolvers = {
  ancestors: async ({ id }, _, { store }) =>
    known(store.organisation, (await store.pathTo.load(id))?.path ?? []),
  children: ({ id }, page, { store }) => store.childrenPages(page).load(id),
  memberUnits: ({ id }, _, { store }) => store.unitsOf.load(id),
};
