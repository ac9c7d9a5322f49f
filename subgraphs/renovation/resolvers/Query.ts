import type { QueryResolvers } from '../generated/resolvers.ts';

export const Query: QueryResolvers = {
  compound: (_, { id }, { store }) => store.compound.load(id),
  renovationProject: (_, { id }, { store }) => store.project.load(id),
};
