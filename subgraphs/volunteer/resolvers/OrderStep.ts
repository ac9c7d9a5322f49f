import type { OrderStepResolvers } from '../generated/resolvers.ts';

export const OrderStep: OrderStepResolvers = {
  by: ({ byId }) => ({ id: byId }),
};
