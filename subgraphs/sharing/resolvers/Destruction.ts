import { present } from '../../../kit/room/present.ts';
import type { DestructionResolvers } from '../generated/resolvers.ts';
import { destructionOn, isProofOverdue } from '../rules/proveDestruction.ts';

export const Destruction: DestructionResolvers = {
  agreement: ({ agreementId }, _, { store }) => present(store.agreement, agreementId),
  state: (row, _, { today }) => destructionOn(row, today),
  overdue: (row, _, { today }) => isProofOverdue(row, today),
  proofs: ({ agreementId }, _, { store }) => store.proofsOf.load(agreementId),
  steps: ({ agreementId }, _, { store }) => store.destructionStepsOf.load(agreementId),
};
