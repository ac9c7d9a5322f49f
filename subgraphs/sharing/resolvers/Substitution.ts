import { present } from '../../../kit/room/present.ts';
import type { SubstitutionResolvers } from '../generated/resolvers.ts';
import { substitutionOn } from '../rules/nameSubstitute.ts';

export const Substitution: SubstitutionResolvers = {
  department: ({ departmentCode }, _, { store }) => present(store.department, departmentCode),
  state: (row, _, { today }) => substitutionOn(row, today),
  principal: ({ principal }) => ({ id: principal }),
  substitute: ({ substitute }) => ({ id: substitute }),
};
