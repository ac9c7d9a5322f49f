import type { PreviewedOperationResolvers } from '../generated/resolvers.ts';

export const PreviewedOperation: PreviewedOperationResolvers = {
  fields: ({ fields }, { opened }) =>
    fields.filter(({ answers }) => opened == null || answers.some((each) => each.opened) === opened),
};
