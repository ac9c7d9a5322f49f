import { present } from '../../../kit/room/present.ts';
import type { AgreementClockResolvers } from '../generated/resolvers.ts';

export const AgreementClock: AgreementClockResolvers = {
  binds: ({ boundCode }, _, { store }) => present(store.department, boundCode),
  overdue: ({ due }, _, { today }) => due < today,
};
