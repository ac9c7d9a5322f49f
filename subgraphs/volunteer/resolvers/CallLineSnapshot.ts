import type { CallLineSnapshotResolvers } from '../generated/resolvers.ts';

export const CallLineSnapshot: CallLineSnapshotResolvers = {
  figure: ({ subscribers: value, status, publishedOn: on }, _, { registers }) =>
    registers.published('CallLineSnapshot', { value, unit: 'PEOPLE', status, on }),
};
