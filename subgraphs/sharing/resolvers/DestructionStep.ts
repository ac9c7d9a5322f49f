import type { DestructionState, DestructionStepResolvers } from '../generated/resolvers.ts';

export const DestructionStep: DestructionStepResolvers = {
  from: ({ fromState }) => (fromState === 'NONE' ? null : (fromState as DestructionState)),
  to: ({ toState }) => toState as DestructionState,
  actor: ({ actor }) => ({ id: actor }),
};
