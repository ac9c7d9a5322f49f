import { present } from '../../../kit/room/present.ts';
import type { AgreementResolvers } from '../generated/resolvers.ts';
import { isOverdue, stateOn } from '../rules/standing.ts';

export const Agreement: AgreementResolvers = {
  state: (agreement, _, { today }) => stateOn(agreement, today),
  items: ({ items }, _, { store: { catalogue } }) => items.flatMap((id) => catalogue.byId(id) ?? []),
  region: ({ regionCode }) => ({ code: regionCode }),
  department: ({ departmentCode }, _, { store }) => present(store.department, departmentCode),
  source: ({ sourceCode }, _, { store }) => present(store.department, sourceCode),
  application: ({ applicationId }, _, { store }) => present(store.application, applicationId),
  overdue: (agreement, _, { today }) => isOverdue(agreement, today),
  clocks: async ({ id }, _, { store, today }) =>
    (await store.clocksOf.load(id)).filter(({ until }) => until === null || until >= today),
  notices: ({ id }, _, { store }) => store.noticesOf.load(id),
  extension: ({ id }, _, { store }) => store.extensionOf.load(id),
  destruction: ({ id }, _, { store }) => store.destructionOf.load(id),
  steps: ({ id }, _, { store }) => store.stepsOf.load(id),
  preview: (agreement, { operations }, context) =>
    context.store.previewAgreement(context, agreement, operations),
};
