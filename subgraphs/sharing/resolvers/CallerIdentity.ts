import { known } from '../../../kit/loaders.ts';
import type { CallerIdentityResolvers } from '../generated/resolvers.ts';

export const CallerIdentity: CallerIdentityResolvers = {
  officer: ({ officer }) => officer ?? null,
  departments: ({ departments }, _, { store }) =>
    known(
      store.department,
      departments.map(({ code }) => code),
    ),
  purposes: ({ purposes }, _, { store }) => known(store.purpose, purposes),
};
