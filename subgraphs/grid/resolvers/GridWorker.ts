import type { GridWorkerResolvers } from '../generated/resolvers.ts';

export const GridWorker: GridWorkerResolvers = {
  __resolveReference: ({ id }, { store }) => store.worker.load(id),
  phone: ({ dutyPhone }) => dutyPhone,
};
