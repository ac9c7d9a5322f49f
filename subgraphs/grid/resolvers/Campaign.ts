import type { CampaignResolvers } from '../generated/resolvers.ts';
import { opensFor } from '../rules/opens.ts';

export const Campaign: CampaignResolvers = {
  opens: ({ purpose }) => opensFor(purpose),
};
