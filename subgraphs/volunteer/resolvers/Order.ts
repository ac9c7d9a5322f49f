import type { OrderResolvers } from '../generated/resolvers.ts';

export const Order: OrderResolvers = {
  history: ({ id }, _, { store }) => store.stepsOfOrder.load(id),
};
