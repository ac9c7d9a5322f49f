import { compoundsOf, gridsOf, lanesOf } from './anchors.ts';
import { type SampleCity, type SampleRegion, within } from './city.ts';
import { draw } from './draw.ts';

/** The buildings (楼栋) of a compound in which a group of residents lives. */
export interface Buildings {
  readonly compound: string;
  /** The numbers of those that are a grid by themselves, by its code. */
  readonly ofGrid: ReadonlyMap<string, number>;
  /** The numbers of the two in which everybody else lives. */
  readonly others: readonly [number, number];
}

/** By the code of the group's grid. Groups that share a compound number its buildings through. */
export function buildingsOf(
  community: SampleRegion,
  lanes: readonly string[],
): ReadonlyMap<string, Buildings> {
  const compounds = compoundsOf(community);
  const numbered = new Map<string, number>();
  return new Map(
    gridsOf(community).map((group, index) => {
      const compound = compounds[index % compounds.length] ?? '';
      const before = numbered.get(compound) ?? 0;
      const buildings = lanes.filter((lane, place) => lane.startsWith(group) && isBuilding(group, place));
      const last = before + buildings.length + 2;
      numbered.set(compound, last);
      const ofGrid = new Map(buildings.map((code, place) => [code, before + place + 1]));
      return [group, { compound, ofGrid, others: [last - 1, last] }];
    }),
  );
}

/** The same of all communities of a city. */
export function buildingsIn(city: SampleCity): ReadonlyMap<string, Buildings> {
  return new Map(
    city.counties.flatMap((county) => {
      const communities = within(county.code, city.communities);
      const lanes = lanesOf(county, communities);
      return communities.flatMap((community) => [...buildingsOf(community, lanes.get(community.code) ?? [])]);
    }),
  );
}

/** A grid of level 3 is a lane or a building, by its place among those of its community. */
function isBuilding(group: string, place: number): boolean {
  return draw(`building:${group}${place}`, 2) === 0;
}
