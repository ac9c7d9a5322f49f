import type { AgreementState, AgreementStepResolvers } from '../generated/resolvers.ts';

export const AgreementStep: AgreementStepResolvers = {
  from: ({ fromState }) => (fromState === 'NONE' ? null : (fromState as AgreementState)),
  to: ({ toState }) => toState as AgreementState,
  actor: ({ actor }) => ({ id: actor }),
};
