import { badInput } from '../../../kit/http/badInput.ts';
import { scopeAsked } from '../../../kit/regions/asked.ts';
import type { QueryResolvers } from '../generated/resolvers.ts';
import { boxAround, nearest } from '../rules/nearby.ts';

const FARTHEST = 20_000;
const MOST_NEARBY = 200;

export const Query: QueryResolvers = {
  serviceCentresNear: async (_, { longitude, latitude, metres, kinds }, { store }) => {
    if (Math.abs(longitude) > 180 || Math.abs(latitude) > 90)
      throw badInput(
        'A longitude lies between -180 and 180 degrees and a latitude between -90 and 90: send them so.',
      );
    if (metres < 1 || metres > FARTHEST)
      throw badInput(`Centres are looked for within 1 to ${FARTHEST} metres: send a number in between.`);
    const point = { longitude, latitude };
    const asked = { within: boxAround(point, metres), kinds: kinds ?? null, most: MOST_NEARBY };
    return nearest(point, metres, await store.centresNear(point, asked));
  },
  serviceCentreGaps: (_, { within, kinds, ...page }, { store, today }) =>
    store.gapPages({ on: today, kinds: kinds ?? null, page }).load(within == null ? '' : scopeAsked(within)),
};
