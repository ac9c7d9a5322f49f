import { figureOf } from '../../../kit/register/figure.ts';
import type { LegalAdviserCoverageResolvers } from '../generated/resolvers.ts';
import { shareCovered } from '../rules/coverage.ts';

export const LegalAdviserCoverage: LegalAdviserCoverageResolvers = {
  share: (counts) => shareCovered(counts),
  figure: async ({ region, on, ...counts }, _, { store }) => {
    const collected = await store.collected.load('LegalAdviserAppointment');
    const figure = figureOf({
      register: { keeper: '司法行政', term: '法律顾问聘任' },
      value: { value: shareCovered(counts), rows: counts.communities, measured: counts.communities },
      region,
      unit: 'SHARE',
      asOf: on,
      counts: false,
      collected: collected.map(({ code }) => code),
    });
    return { ...figure, unit: 'SHARE' };
  },
  gaps: ({ scope, on }, _, { store }) => store.gapsOn(on).load(scope),
};
