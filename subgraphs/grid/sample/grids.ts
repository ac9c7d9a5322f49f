import { gridsOf, lanesOf, wholeGridOf } from '../../../kit/sample/anchors.ts';
import { type Buildings, buildingsOf } from '../../../kit/sample/buildings.ts';
import type { SampleRegion } from '../../../kit/sample/city.ts';
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
    const codes = lanes.get(community.code) ?? [];
    return [whole, ...groups, ...lanesIn(groups, codes, buildingsOf(community, codes))];
  });
}

function lanesIn(
  groups: readonly SampleGrid[],
  codes: readonly string[],
  buildings: ReadonlyMap<string, Buildings>,
): SampleGrid[] {
  return codes.map((code, index) => {
    const group = groups[index % groups.length];
    if (group === undefined) throw new Error(`${code} lies in no grid of level 2.`);
    const lane = Number(code.slice(group.code.length));
    const building = buildings.get(group.code)?.ofGrid.get(code);
    return {
      code,
      name: `${group.name}${building === undefined ? `巷${lane}` : `楼栋${building}`}`,
      level: 3,
      communityCode: group.communityCode,
      parentCode: group.code,
      range: building === undefined ? `第${lane}巷` : `第${building}栋`,
      householdCount: householdCountOf(code),
      role: building === undefined ? 'LANE_CHIEF' : 'BUILDING_CHIEF',
    };
  });
}
