import type { QueryResolvers } from '../generated/resolvers.ts';
import { boardOf } from './GridBoard.ts';
import { communityBy } from './Community.ts';

export const Query: QueryResolvers = {
  region: (_, { code }, { store }) => store.region.load(code),
  regions: (_, { on, ...asked }, { registers, today }) =>
    registers.page('Region', { ...asked, on: on ?? today }),
  community: (_, { code }, { store }) => communityBy(store, code),
  communities: (_, { on, filter, ...asked }, { registers, today }) =>
    registers.page('Region', { ...asked, on: on ?? today, filter: { ...filter, level: ['COMMUNITY'] } }),
  vacantGrids: (_, { level, on, ...asked }, { store, registers, today }) => {
    const filter = level == null ? null : { level: { min: level, max: level } };
    return registers.page('Grid', { ...asked, filter }, { where: store.vacantOn(on ?? today) });
  },
  gridBoard: (_, { within }, context) => boardOf(within, context),
};
