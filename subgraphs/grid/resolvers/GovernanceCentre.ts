import { scope } from '../../../kit/regions/scope.ts';
import type { GovernanceCentreResolvers } from '../generated/resolvers.ts';

export const GovernanceCentre: GovernanceCentreResolvers = {
  gridCount: ({ regionCode }, { level }, { store }) =>
    store.gridCounts(level ?? null).load(scope(regionCode)),
};
