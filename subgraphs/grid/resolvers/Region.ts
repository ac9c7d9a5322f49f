import { known } from '../../../kit/loaders.ts';
import { ancestorsOf } from '../../../kit/regions/ancestry.ts';
import { scope } from '../../../kit/regions/scope.ts';
import type { RegionResolvers } from '../generated/resolvers.ts';

export const Region: RegionResolvers = {
  __resolveReference: ({ code }, { store }) => store.region.load(code),
  successors: ({ successors }, _, { store }) => known(store.region, successors),
  parent: ({ parentCode }, _, { store }) => (parentCode === null ? null : store.region.load(parentCode)),
  parents: ({ code }, _, { store }) => known(store.region, ancestorsOf(code)),
  children: ({ code }, page, { store, today }) => store.childrenPages({ on: today, page }).load(code),
  communities: ({ code }, page, { store, today }) =>
    store.communityPages({ on: today, page }).load(scope(code)),
  chiefCount: ({ code }, _, { store, today }) => store.chiefs(today).load(scope(code)),
  gridCount: ({ code }, { level }, { store }) => store.gridCounts(level ?? null).load(scope(code)),
  secondedStaffCount: async ({ code }, { rank }, { store, registers, today }) => {
    const value = await store.secondments({ on: today, rank: rank ?? null }).load(scope(code));
    return registers.figure('Secondment', { value, unit: 'PEOPLE', region: code });
  },
};
