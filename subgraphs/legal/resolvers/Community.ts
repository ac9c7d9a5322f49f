import { communityBy } from '../../../kit/regions/copy.ts';
import type { CommunityResolvers } from '../generated/resolvers.ts';

export const Community: CommunityResolvers = {
  __resolveReference: ({ code }, { store }) => communityBy(store, code),
  legalAdviser: ({ code }, _, { store, today }) => store.appointmentOn(today).load(code),
  legalBackbone: async ({ code }, { on }, { store, today }) => {
    const day = on ?? today;
    const [adviser, people] = await Promise.all([
      store.appointmentOn(day).load(code),
      store.backboneOn(day).load(code),
    ]);
    const nobody = { mediators: 0, lawSavvyResidents: 0, ruleOfLawLeaders: 0 };
    return { on: day, adviser, ...nobody, ...people };
  },
};
