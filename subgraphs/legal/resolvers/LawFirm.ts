import type { LawFirmResolvers } from '../generated/resolvers.ts';

export const LawFirm: LawFirmResolvers = {
  __resolveReference: ({ id }, { store }) => store.firm.load(id),
  region: ({ regionCode }) => ({ code: regionCode }),
};
