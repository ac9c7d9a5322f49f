import { present } from '../../../kit/room/present.ts';
import type { GridAppointmentResolvers } from '../generated/resolvers.ts';

export const GridAppointment: GridAppointmentResolvers = {
  __resolveReference: ({ id }, { store }) => store.appointment.load(id),
  grid: ({ gridCode }, _, { store }) => present(store.grid, gridCode),
  worker: ({ workerId }, _, { store }) => present(store.worker, workerId),
};
