import type { LegalBackboneResolvers } from '../generated/resolvers.ts';

export const LegalBackbone: LegalBackboneResolvers = {
  // A representation has the day as text, whatever its type says.
  __resolveReference: ({ code, on }) => ({ code, on: new Date(on) }),
  gridWorkers: async ({ code, on }, _, { store, registers }) => {
    const value = await store.gridWorkersOn(on).load(code);
    return registers.figure('GridAppointment', { value, unit: 'PEOPLE', region: code, on });
  },
};
