import { ancestry } from '../../../kit/regions/ancestry.ts';
import type { QueryResolvers } from '../generated/resolvers.ts';
import { ofFunction } from '../rules/functions.ts';

export const Query: QueryResolvers = {
  departmentsOver: async (_, { region, function: named }, { store }) => {
    const found = await Promise.all(ancestry(region).map((code) => store.departmentsOf.load(code)));
    return ofFunction(found.flat(), named);
  },
  caller: (_, __, { caller }) => caller,
};
