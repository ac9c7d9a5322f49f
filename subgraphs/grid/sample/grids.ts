import { gridsOf, two, wholeGridOf } from '../../../kit/sample/anchors.ts';
import { type SampleRegion, isUrban } from '../../../kit/sample/city.ts';
import { draw, split } from '../../../kit/sample/draw.ts';
import { published } from '../../../kit/sample/facts.ts';
import type { GridRole } from '../rules/office.ts';

export interface SampleGrid {
  readonly code: string;
  readonly name: string;
  readonly level: number;
  readonly communityCode: string;
  readonly parentCode: string | null;
  readonly range: string;
  readonly householdCount: number;
  readonly role: GridRole;
}

/** Grids of three levels, with the role of whoever leads each. */
export function gridsOfCounty(county: SampleRegion, communities: readonly SampleRegion[]): SampleGrid[] {
  const lanes = lanesOf(county, communities);
  return communities.flatMap((community) => {
    const groups = gridsOf(community).map((code, index): SampleGrid => {
      const name = `${community.name}第${index + 1}网格`;
      const range = `${community.name}第${index + 1}片`;
      return gridRow(community, {
        code,
        name,
        level: 2,
        parentCode: wholeGridOf(community),
        range,
        role: 'GRID_LEADER',
      });
    });
    const whole = gridRow(community, {
      code: wholeGridOf(community),
      name: `${community.name}网格`,
      level: 1,
      parentCode: null,
      range: `${community.name}全域`,
      role: 'GRID_LEADER',
    });
    return [whole, ...groups, ...lanesIn(community, groups, lanes.get(community.code) ?? 0)];
  });
}

/** As many lanes and buildings as a report counts chiefs; where none does, one for each urban community. */
function lanesOf(county: SampleRegion, communities: readonly SampleRegion[]): Map<string, number> {
  const urban = communities.filter(isUrban).map(({ code }) => code);
  const chiefs = published(county.code, 'lane and building chiefs') ?? urban.length;
  return split(chiefs, urban, `lanes:${county.code}`, urban.length > 0 && chiefs >= urban.length ? 1 : 0);
}

function lanesIn(community: SampleRegion, groups: readonly SampleGrid[], count: number): SampleGrid[] {
  return Array.from({ length: count }, (_, index) => {
    const group = groups[index % groups.length];
    if (group === undefined) throw new Error(`${community.code} has no grid of level 2.`);
    const building = draw(`building:${group.code}${index}`, 2) === 0;
    const number = Math.floor(index / groups.length) + 1;
    return gridRow(community, {
      code: `${group.code}${two(number)}`,
      name: `${group.name}${building ? '楼栋' : '巷'}${number}`,
      level: 3,
      parentCode: group.code,
      range: building ? `第${number}栋` : `第${number}巷`,
      role: building ? 'BUILDING_CHIEF' : 'LANE_CHIEF',
    });
  });
}

function gridRow(
  community: SampleRegion,
  grid: Omit<SampleGrid, 'communityCode' | 'householdCount'>,
): SampleGrid {
  const households = { 1: 600, 2: 120, 3: 24 }[grid.level] ?? 0;
  return {
    ...grid,
    communityCode: community.code,
    householdCount: households + draw(`households:${grid.code}`, households),
  };
}
