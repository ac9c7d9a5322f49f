import type { AgreementState, AgreementStepResolvers } from '../generated/resolvers.ts';

export const AgreementStep: AgreementStepResolvers = {
  from: ({ fromState }) => (fromState === 'NONE' ? null : (fromState as AgreementState)),
  to: ({ toState }) => toState as AgreementState,
  inPlaceOf: async ({ subject, key, version }, _, { store }) => {
    const inPlace = (await store.inPlaceOf.load(key)).find(
      (each) => each.subject === subject && each.version === version,
    );
    return inPlace === undefined ? null : { id: inPlace.principal };
  },
  actor: ({ actor }) => ({ id: actor }),
};
