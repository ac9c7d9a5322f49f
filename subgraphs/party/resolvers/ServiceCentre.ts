import type { ServiceCentreResolvers } from '../generated/resolvers.ts';

export const ServiceCentre: ServiceCentreResolvers = {
  __resolveReference: ({ id }, { store }) => store.centre.load(id),
  region: ({ regionCode }) => ({ code: regionCode }),
};
