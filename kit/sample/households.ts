import type { TableRows } from '../database/bulk.ts';
import { gridsOf, lanesOf } from './anchors.ts';
import { type SampleCity, type SampleRegion, isShown, within } from './city.ts';
import { draw } from './draw.ts';

/** A household as every room knows it: its key and where it lives. */
export interface SampleHousehold {
  readonly id: string;
  readonly communityCode: string;
  /** The smallest grid that it lives in. */
  readonly gridCode: string;
}

/** How many households live on a grid's ground: of level 3 a lane or building, of level 2 a group of them. */
export function householdCountOf(gridCode: string): number {
  const least = gridCode.length > 14 ? 24 : 120;
  return least + draw(`households:${gridCode}`, least);
}

/** Every household of the shown communities, grid by grid; of the others the sample has none. */
export function householdsOf(city: SampleCity): SampleHousehold[] {
  return city.counties.flatMap((county) => {
    const communities = within(county.code, city.communities);
    const shown = communities.filter(({ code }) => isShown(code));
    if (shown.length === 0) return [];
    const lanes = lanesOf(county, communities);
    return shown.flatMap((community) => inCommunity(community, lanes.get(community.code) ?? []));
  });
}

/** Those in a lane or building come first, then those who live in none that has a grid of its own. */
function inCommunity(community: SampleRegion, lanes: readonly string[]): SampleHousehold[] {
  return gridsOf(community).flatMap((group) => {
    const inLanes = lanes
      .filter((lane) => lane.startsWith(group))
      .flatMap((lane) => Array.from({ length: householdCountOf(lane) }, () => lane));
    return Array.from({ length: householdCountOf(group) }, (_, index) => ({
      id: `household-${group}-${String(index + 1).padStart(3, '0')}`,
      communityCode: community.code,
      gridCode: inLanes[index] ?? group,
    }));
  });
}

/** The households as the rooms that do not own them keep them. */
export function copyOfHouseholds(households: readonly SampleHousehold[]): TableRows {
  return { table: 'household', rows: households };
}
