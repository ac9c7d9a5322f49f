import type { RenovationProjectResolvers } from '../generated/resolvers.ts';
import { skippedStages } from '../rules/skippedStages.ts';
import { threeInStep } from '../rules/threeInStep.ts';

export const RenovationProject: RenovationProjectResolvers = {
  utilities: ({ id }, _, { store }) => store.utilitiesOf.load(id),
  workGroup: ({ id }, _, { store }) => store.workGroupOf.load(id),
  threeInStep: async ({ id, startedOn }, _, { store }) =>
    threeInStep(await store.workGroupOf.load(id), startedOn),
  skippedStages: async ({ id, stage }, _, { store }) =>
    skippedStages(
      (await store.stagesOf.load(id)).map((each) => each.stage),
      stage,
    ),
  openFindings: async ({ id, communityCode: region }, _, { store, registers }) =>
    registers.figure('SupervisionFinding', {
      value: await store.openFindingsOf.load(id),
      unit: 'COUNT',
      region,
    }),
};
