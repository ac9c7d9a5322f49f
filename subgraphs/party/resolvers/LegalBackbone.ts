import type { LegalBackboneResolvers } from '../generated/resolvers.ts';

export const LegalBackbone: LegalBackboneResolvers = {
  // A representation has the day as text, whatever its type says.
  __resolveReference: ({ code, on }) => ({ code, on: new Date(on) }),
  cadres: async ({ code, on }, _, { store, registers }) => {
    const value = await store.cadresOn(on).load(code);
    return registers.figure('PublicRole', { value, unit: 'PEOPLE', region: code, on });
  },
};
