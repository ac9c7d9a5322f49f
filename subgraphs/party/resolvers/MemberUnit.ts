import type { MemberUnitResolvers } from '../generated/resolvers.ts';

export const MemberUnit: MemberUnitResolvers = {
  __resolveReference: ({ id }, { store }) => store.unit.load(id),
};
