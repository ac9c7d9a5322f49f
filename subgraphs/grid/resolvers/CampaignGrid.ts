import { present } from '../../../kit/room/present.ts';
import type { CampaignGridResolvers } from '../generated/resolvers.ts';

export const CampaignGrid: CampaignGridResolvers = {
  targetCount: async ({ id }, _, { store }) => (await present(store.progressOf, id)).targets,
  doneCount: async ({ id }, _, { store }) => (await present(store.progressOf, id)).done,
  visitCount: async ({ id }, _, { store }) => (await present(store.progressOf, id)).visits,
};
