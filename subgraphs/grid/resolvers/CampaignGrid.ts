import { present } from '../../../kit/room/present.ts';
import type { CampaignGridResolvers } from '../generated/resolvers.ts';
import type { Context, TaskRow } from '../store.ts';

export const CampaignGrid: CampaignGridResolvers = {
  targetCount: (task, _, context) => told('CampaignTarget', 'targets', task, context),
  doneCount: (task, _, context) => told('CampaignTarget', 'done', task, context),
  visitCount: (task, _, context) => told('CampaignVisit', 'visits', task, context),
};

async function told(
  register: 'CampaignTarget' | 'CampaignVisit',
  measure: 'targets' | 'done' | 'visits',
  { id, communityCode: region }: TaskRow,
  { store, registers }: Context,
) {
  const { [measure]: value } = await present(store.progressOf, id);
  return registers.figure(register, { value, unit: 'COUNT', region });
}
