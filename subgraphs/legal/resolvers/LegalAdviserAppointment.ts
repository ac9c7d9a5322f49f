import { present } from '../../../kit/room/present.ts';
import type { LegalAdviserAppointmentResolvers } from '../generated/resolvers.ts';

export const LegalAdviserAppointment: LegalAdviserAppointmentResolvers = {
  __resolveReference: ({ id }, { store }) => store.appointment.load(id),
  adviser: ({ adviserId }, _, { store }) => present(store.adviser, adviserId),
  community: ({ communityCode }) => ({ code: communityCode }),
};
