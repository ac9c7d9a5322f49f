import type { MutationResolvers } from '../generated/resolvers.ts';
import { each } from '../rules/each.ts';
import {
  agreement,
  agreementClocks,
  application,
  destruction,
  emergencyAccess,
  emergencyOpening,
  itemReview,
  substitution,
} from '../workflow.ts';

const DECISIONS = { APPROVE: 'approve', NARROW: 'narrow', REFUSE: 'refuse', RETURN: 'return' } as const;
const ANSWERS = { GRANT: 'grantExtension', REFUSE: 'refuseExtension' } as const;
const LOOKED_AT = { ACCEPT: 'accept', SEND_BACK: 'sendBack' } as const;
const FINDINGS = { JUSTIFIED: 'justify', NOT_JUSTIFIED: 'object' } as const;

const REVIEWS = { PUBLISH: 'publish', SEND_BACK: 'sendBack' } as const;

export const Mutation: MutationResolvers = {
  applyForItems: (_, { input }, { act }) => act(application, 'apply', input),
  decideAgreement: (_, { input }, { act }) => act(agreement, DECISIONS[input.decision], input),
  decideAgreements: (_, { input }, { actEach }) => actEach(agreement, DECISIONS[input.decision], each(input)),
  resubmitAgreement: (_, { input }, { act }) => act(agreement, 'resubmit', input),
  revokeAgreement: (_, { input }, { act }) => act(agreement, 'revoke', input),
  askExtension: (_, { input }, { act }) => act(agreementClocks, 'askExtension', input),
  answerExtension: (_, { input }, { act }) => act(agreementClocks, ANSWERS[input.answer], input),
  recordDelivery: (_, { input }, { act }) => act(agreementClocks, 'recordDelivery', input),
  proveDestruction: (_, { input }, { actEach }) => actEach(destruction, 'prove', each(input)),
  answerDestruction: (_, { input }, { act }) => act(destruction, LOOKED_AT[input.answer], input),
  openEmergencyAccess: (_, { input }, { act }) => act(emergencyOpening, 'open', input),
  endEmergencyAccess: (_, { input }, { act }) => act(emergencyAccess, 'end', input),
  reviewEmergencyAccess: (_, { input }, { act }) => act(emergencyAccess, FINDINGS[input.finding], input),
  restoreEmergencyAccess: (_, { input }, { act }) => act(emergencyAccess, 'restore', input),
  reviewItems: (_, { input }, { act }) => act(itemReview, REVIEWS[input.decision], input),
  nameSubstitute: (_, { input }, { act }) => act(substitution, 'name', input),
  withdrawSubstitute: (_, { input }, { act }) => act(substitution, 'withdraw', input),
  decideAsSubstitute: (_, { input }, { act }) => act(agreement, DECISIONS[input.decision], input),
};
