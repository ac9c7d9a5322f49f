import { present } from '../../../kit/room/present.ts';
import type { LegalAdviserResolvers } from '../generated/resolvers.ts';

export const LegalAdviser: LegalAdviserResolvers = {
  __resolveReference: ({ id }, { store }) => store.adviser.load(id),
  firm: ({ firmId }, _, { store }) => present(store.firm, firmId),
};
