import type { DepartmentResolvers } from '../generated/resolvers.ts';

export const Department: DepartmentResolvers = {
  __resolveReference: ({ code }, { store }) => store.department.load(code),
  region: ({ regionCode }) => ({ code: regionCode }),
};
