import { ancestry } from '../../../kit/regions/ancestry.ts';
import type { LegalAdviserResolvers } from '../generated/resolvers.ts';
import { communityLimit } from '../rules/communityLimit.ts';

export const LegalAdviser: LegalAdviserResolvers = {
  serving: ({ id }, { on }, { store, today }) => store.servingOn(on ?? today).load(id),
  limit: async ({ regionCode }, { on }, { store, today }) => {
    const regions = ancestry(regionCode);
    const limits = await Promise.all(regions.map((region) => store.limitOn(on ?? today).load(region)));
    return communityLimit(
      limits.filter((limit) => limit !== null),
      regions,
    );
  },
};
