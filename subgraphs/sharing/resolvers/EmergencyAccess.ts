import { present } from '../../../kit/room/present.ts';
import type { EmergencyAccessResolvers } from '../generated/resolvers.ts';
import { accessStateAt, endOf, isReviewOverdue } from '../rules/emergencyStanding.ts';

export const EmergencyAccess: EmergencyAccessResolvers = {
  state: async (access, _, { store, circumstances }) =>
    accessStateAt(access, await present(store.emergency, access.emergencyId), new Date(circumstances.now)),
  items: ({ items }, _, { store: { catalogue } }) => items.flatMap((id) => catalogue.byId(id) ?? []),
  region: ({ regionCode }) => ({ code: regionCode }),
  emergency: ({ emergencyId }) => ({ id: emergencyId }),
  documentNumber: async ({ emergencyId }, _, { store }) =>
    (await present(store.emergency, emergencyId)).documentNumber,
  department: ({ departmentCode }, _, { store }) => present(store.department, departmentCode),
  source: ({ sourceCode }, _, { store }) => present(store.department, sourceCode),
  authority: ({ authorityCode }, _, { store }) => present(store.department, authorityCode),
  endsAt: async (access, _, { store }) => endOf(access, await present(store.emergency, access.emergencyId)),
  overdue: (access, _, { today }) => isReviewOverdue(access, today),
  escalatedTo: (access, _, { store, today }) =>
    isReviewOverdue(access, today) ? present(store.department, access.authorityCode) : null,
  steps: ({ id }, _, { store }) => store.accessStepsOf.load(id),
};
