import type { LegalAdviserCoverageResolvers } from '../generated/resolvers.ts';
import { shareCovered } from '../rules/coverage.ts';

export const LegalAdviserCoverage: LegalAdviserCoverageResolvers = {
  share: (counts) => shareCovered(counts),
  figure: ({ region, on, ...counts }, _, { registers }) =>
    registers.figure('LegalAdviserAppointment', { value: shareCovered(counts), unit: 'SHARE', region, on }),
  gaps: ({ scope, on }, page, { store }) => store.gapPages({ on, page }).load(scope),
};
