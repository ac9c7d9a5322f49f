import type { QueryResolvers } from '../generated/resolvers.ts';

export const Query: QueryResolvers = {
  legalAdviser: (_, { id }, { store }) => store.adviser.load(id),
  lawFirm: (_, { id }, { store }) => store.firm.load(id),
  legalAdviserAppointment: (_, { id }, { store }) => store.appointment.load(id),
};
