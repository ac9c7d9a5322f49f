import type { PartyOrganisationResolvers } from '../generated/resolvers.ts';

export const PartyOrganisation: PartyOrganisationResolvers = {
  __resolveReference: ({ id }, { store }) => store.organisation.load(id),
  parent: ({ parentId }, _, { store }) => (parentId === null ? null : store.organisation.load(parentId)),
  children: ({ id }, page, { store }) => store.childrenPages(page).load(id),
  region: ({ regionCode }) => ({ code: regionCode }),
  grid: ({ gridCode }) => (gridCode === null ? null : { code: gridCode }),
  compound: ({ compoundId }) => (compoundId === null ? null : { id: compoundId }),
  memberUnits: async ({ id }, _, { store }) => (await store.unitsOf.load(id)).map(({ unit }) => unit),
};
