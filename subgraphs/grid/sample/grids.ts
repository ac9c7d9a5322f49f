import { gridsOf, lanesOf, wholeGridOf } from '../../../kit/sample/anchors.ts';
import type { SampleRegion } from '../../../kit/sample/city.ts';
import { draw } from '../../../kit/sample/draw.ts';
import { householdCountOf } from '../../../kit/sample/households.ts';
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
    const groups = gridsOf(community).map((code, index): SampleGrid => ({
      code,
      name: `${community.name}第${index + 1}网格`,
      level: 2,
      communityCode: community.code,
      parentCode: wholeGridOf(community),
      range: `${community.name}第${index + 1}片`,
      householdCount: householdCountOf(code),
      role: 'GRID_LEADER',
    }));
    const whole: SampleGrid = {
      code: wholeGridOf(community),
      name: `${community.name}网格`,
      level: 1,
      communityCode: community.code,
      parentCode: null,
      range: `${community.name}全域`,
      householdCount: groups.reduce((sum, { householdCount }) => sum + householdCount, 0),
      role: 'GRID_LEADER',
    };
    return [whole, ...groups, ...lanesIn(community, groups, lanes.get(community.code) ?? [])];
  });
}

function lanesIn(
  community: SampleRegion,
  groups: readonly SampleGrid[],
  codes: readonly string[],
): SampleGrid[] {
  return codes.map((code, index) => {
    const group = groups[index % groups.length];
    if (group === undefined) throw new Error(`${community.code} has no grid of level 2.`);
    const building = draw(`building:${group.code}${index}`, 2) === 0;
    const number = Number(code.slice(group.code.length));
    return {
      code,
      name: `${group.name}${building ? '楼栋' : '巷'}${number}`,
      level: 3,
      communityCode: community.code,
      parentCode: group.code,
      range: building ? `第${number}栋` : `第${number}巷`,
      householdCount: householdCountOf(code),
      role: building ? 'BUILDING_CHIEF' : 'LANE_CHIEF',
    };
  });
}
