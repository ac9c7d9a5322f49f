import type { GridEventResolvers } from '../generated/resolvers.ts';
import { isOverdue } from '../rules/overdue.ts';

export const GridEvent: GridEventResolvers = {
  overdue: (event, _, { today }) => isOverdue(event, today),
};
