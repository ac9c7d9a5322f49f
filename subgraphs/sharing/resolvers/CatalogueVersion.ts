import type { CatalogueVersionResolvers } from '../generated/resolvers.ts';

export const CatalogueVersion: CatalogueVersionResolvers = {
  changes: (version, asked, { store }) => store.changes(version, asked),
};
