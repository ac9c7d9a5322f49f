import type { GridResolvers } from '../generated/resolvers.ts';
import { inOrder, leaderAmong } from '../rules/office.ts';

export const Grid: GridResolvers = {
  children: ({ code }, _, { store }) => store.gridsBelow.load(code),
  households: ({ code, communityCode, level }, page, { store }) =>
    store.householdPages(page).load(level === 1 ? communityCode : code),
  leader: async ({ code }, _, { store, today }) => {
    const leader = leaderAmong(await store.inOffice(today).load(code));
    return leader && store.worker.load(leader.workerId);
  },
  appointments: async ({ code }, _, { store, today }) => inOrder(await store.inOffice(today).load(code)),
};
