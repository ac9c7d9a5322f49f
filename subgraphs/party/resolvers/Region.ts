import { scope } from '../../../kit/regions/scope.ts';
import type { RegionResolvers } from '../generated/resolvers.ts';

export const Region: RegionResolvers = {
  __resolveReference: ({ code }, { store }) => store.place.load(code),
  partyOrganisationCount: ({ code }, { kind }, { store }) => store.organisationCounts(kind).load(scope(code)),
  serviceCentreCount: ({ code }, { kinds, highStandard }, { store }) =>
    store.centreCounts({ kinds: kinds ?? null, highStandard: highStandard ?? null }).load(scope(code)),
};
