import { ancestry } from '../../../kit/regions/ancestry.ts';
import type { QueryResolvers } from '../generated/resolvers.ts';
import { ofFunction } from '../rules/functions.ts';
import { isParty } from '../rules/standing.ts';

export const Query: QueryResolvers = {
  departmentsOver: async (_, { region, function: named }, { store }) => {
    const found = await Promise.all(ancestry(region).map((code) => store.departmentsOf.load(code)));
    return ofFunction(found.flat(), named);
  },
  caller: (_, __, { caller }) => caller,
  agreement: async (_, { id }, { store, caller }) => {
    const found = await store.agreement.load(id);
    return found && isParty(found, caller?.departments ?? []) ? found : null;
  },
  agreements: (_, { as, state = null, ...page }, { store, caller, today }) => {
    const own = caller?.departments.map(({ code }) => code) ?? [];
    const asked = { applicant: as === 'SOURCE' ? [] : own, source: as === 'APPLICANT' ? [] : own };
    return store.agreementPages({ ...asked, state, today, page }).load('');
  },
};
