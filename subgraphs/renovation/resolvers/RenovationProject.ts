import { present } from '../../../kit/room/present.ts';
import type { RenovationProjectResolvers } from '../generated/resolvers.ts';

export const RenovationProject: RenovationProjectResolvers = {
  __resolveReference: ({ id }, { store }) => store.project.load(id),
  compound: ({ compoundId }, _, { store }) => present(store.compound, compoundId),
  utilities: ({ id }, _, { store }) => store.utilitiesOf.load(id),
};
