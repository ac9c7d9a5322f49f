import { communityBy } from '../../../kit/regions/copy.ts';
import type { CommunityResolvers } from '../generated/resolvers.ts';

export const Community: CommunityResolvers = {
  __resolveReference: ({ code }, { store }) => communityBy(store, code),
  legalAdviser: ({ code }, _, { store, today }) => store.appointmentOn(today).load(code),
  legalBackbone: async ({ code }, { on: asked }, { store, registers, today }) => {
    const on = asked ?? today;
    const [adviser, people] = await Promise.all([
      store.appointmentOn(on).load(code),
      store.backboneOn(on).load(code),
    ]);
    const told = (type: 'Mediator' | 'LawSavvyResident', value = 0) =>
      registers.figure(type, { value, unit: 'PEOPLE', region: code, on });
    return {
      code,
      on,
      adviser,
      mediators: await told('Mediator', people?.mediators),
      lawSavvyResidents: await told('LawSavvyResident', people?.lawSavvyResidents),
      ruleOfLawLeaders: await told('LawSavvyResident', people?.ruleOfLawLeaders),
    };
  },
};
