import type { MutationResolvers } from '../generated/resolvers.ts';
import { agreement, application } from '../workflow.ts';

const DECISIONS = { APPROVE: 'approve', NARROW: 'narrow', REFUSE: 'refuse', RETURN: 'return' } as const;

export const Mutation: MutationResolvers = {
  applyForItems: (_, { input }, { act }) => act(application, 'apply', input),
  decideAgreement: (_, { input }, { act }) => act(agreement, DECISIONS[input.decision], input),
  resubmitAgreement: (_, { input }, { act }) => act(agreement, 'resubmit', input),
  revokeAgreement: (_, { input }, { act }) => act(agreement, 'revoke', input),
};
