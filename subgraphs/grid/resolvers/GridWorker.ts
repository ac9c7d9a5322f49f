import type { GridWorkerResolvers } from '../generated/resolvers.ts';

export const GridWorker: GridWorkerResolvers = {
  phone: ({ dutyPhone }) => dutyPhone,
};
