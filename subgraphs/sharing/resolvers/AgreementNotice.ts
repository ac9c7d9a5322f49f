import type {
  AgreementClockKind,
  AgreementNoticeKind,
  AgreementNoticeResolvers,
} from '../generated/resolvers.ts';

export const AgreementNotice: AgreementNoticeResolvers = {
  clock: ({ clock }) => clock as AgreementClockKind,
  kind: ({ kind }) => kind as AgreementNoticeKind,
  told: ({ toldCode }, _, { store }) => (toldCode === null ? null : store.department.load(toldCode)),
};
