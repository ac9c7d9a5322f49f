import { communityBy } from '../../../kit/regions/copy.ts';
import type { CommunityResolvers } from '../generated/resolvers.ts';

export const Community: CommunityResolvers = {
  __resolveReference: ({ code }, { store }) => communityBy(store, code),
  jointCommittee: ({ code }, _, { store }) => store.jointCommitteeOf.load(code),
  serviceCentres: ({ code }, _, { store }) => store.centresOf.load(code),
};
