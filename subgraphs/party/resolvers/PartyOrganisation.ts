import { known } from '../../../kit/loaders.ts';
import type { PartyOrganisationResolvers } from '../generated/resolvers.ts';

export const PartyOrganisation: PartyOrganisationResolvers = {
  ancestors: async ({ id }, _, { store }) =>
    known(store.organisation, (await store.pathTo.load(id))?.path ?? []),
  children: ({ id }, page, { store }) => store.childrenPages(page).load(id),
  memberUnits: async ({ id }, _, { store }) => (await store.unitsOf.load(id)).map(({ unit }) => unit),
};
