import type { EmergencyAccessState, EmergencyAccessStepResolvers } from '../generated/resolvers.ts';

export const EmergencyAccessStep: EmergencyAccessStepResolvers = {
  from: ({ fromState }) => (fromState === 'NONE' ? null : (fromState as EmergencyAccessState)),
  to: ({ toState }) => toState as EmergencyAccessState,
  actor: ({ actor }) => ({ id: actor }),
};
