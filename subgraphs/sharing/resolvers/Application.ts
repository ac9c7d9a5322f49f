import { present } from '../../../kit/room/present.ts';
import type { ApplicationResolvers } from '../generated/resolvers.ts';
import { isParty } from '../rules/standing.ts';

export const Application: ApplicationResolvers = {
  department: ({ departmentCode }, _, { store }) => present(store.department, departmentCode),
  // A source has no part in what the others decide.
  agreements: async ({ id }, _, { store, caller }) =>
    (await store.agreementsOf.load(id)).filter((each) => isParty(each, caller?.departments ?? [])),
};
