import { present } from '../../../kit/room/present.ts';
import type { ReuseResolvers } from '../generated/resolvers.ts';

export const Reuse: ReuseResolvers = {
  region: ({ regionCode }) => (regionCode === null ? null : { code: regionCode }),
  department: ({ departmentCode }, _, { store }) =>
    departmentCode === null ? null : present(store.department, departmentCode),
};
