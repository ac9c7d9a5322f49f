import { badInput } from '../../../kit/http/badInput.ts';
import { scopeAsked } from '../../../kit/regions/asked.ts';
import type { QueryResolvers } from '../generated/resolvers.ts';
import { boxAround, nearest } from '../rules/nearby.ts';

const FARTHEST = 20_000;
const MOST_NEARBY = 200;
const MOST_GAPS = 1_000;

export const Query: QueryResolvers = {
  serviceCentresNear: async (_, { longitude, latitude, metres, kinds }, { store }) => {
    if (Math.abs(longitude) > 180 || Math.abs(latitude) > 90)
      throw badInput(
        'A longitude lies between -180 and 180 degrees and a latitude between -90 and 90: send them so.',
      );
    if (metres < 1 || metres > FARTHEST)
      throw badInput(`Centres are looked for within 1 to ${FARTHEST} metres: send a number in between.`);
    const point = { longitude, latitude };
    const centres = await store.centresIn(boxAround(point, metres), kinds ?? null);
    return nearest(point, metres, centres).slice(0, MOST_NEARBY);
  },
  serviceCentreGaps: async (_, { within, first, after, kinds }, { store, registers, today }) => {
    if (first < 1 || first > MOST_GAPS)
      throw badInput(
        `Gaps are listed by 1 to ${MOST_GAPS} at once: send a number in between, and go on with "after".`,
      );
    const scope = within == null ? '' : scopeAsked(within);
    const { total, communities } = await store.gapsIn({
      scope,
      today,
      first,
      after: after ?? '',
      kinds: kinds ?? null,
    });
    const region = within ?? '000000';
    return {
      total: await registers.figure('ServiceCentre', { value: total, unit: 'COUNT', region, missing: true }),
      communities,
    };
  },
};
