import type { LegalAdviserCoverageResolvers } from '../generated/resolvers.ts';
import { shareCovered } from '../rules/coverage.ts';

export const LegalAdviserCoverage: LegalAdviserCoverageResolvers = {
  share: (counts) => shareCovered(counts),
  gaps: ({ scope, on }, _, { store }) => store.gapsOn(on).load(scope),
};
