import { gridsOf, two, wholeGridOf } from '../../kit/sample/anchors.ts';
import { type SampleCity, type SampleRegion, isUrban, within } from '../../kit/sample/city.ts';
import { draw, split } from '../../kit/sample/draw.ts';
import { published } from '../../kit/sample/facts.ts';
import { nameOf, phoneOf } from '../../kit/sample/people.ts';
import type { Sample } from '../../kit/sample/sample.ts';
import { ancestorsOf } from '../../kit/regions/ancestry.ts';
import type { GridRole } from './rules/office.ts';

/** Regions, grids of three levels with whoever serves in them, seconded staff, functional areas. */
export const sample: Sample = function* (city) {
  yield { table: 'region', rows: city.regions.map(regionRow) };
  const grids = city.counties.flatMap((county) =>
    gridsOfCounty(county, within(county.code, city.communities)),
  );
  yield { table: 'grid', rows: grids.map(({ role: _, ...grid }) => grid) };
  yield { table: 'grid_worker', rows: grids.map(workerOf) };
  yield { table: 'grid_appointment', rows: grids.map(appointmentOf) };
  yield { table: 'secondment', rows: city.counties.flatMap((county) => secondmentsOf(city, county)) };
  yield* functionalAreas(city);
};

function regionRow({ code, name, level }: SampleRegion) {
  const community = level === 'COMMUNITY';
  const kind = community ? (isUrban({ code }) ? 'COMMUNITY' : 'VILLAGE') : null;
  return { code, name, level, kind, parentCode: ancestorsOf(code).at(-1) ?? null, successors: [] };
}

interface SampleGrid {
  readonly code: string;
  readonly name: string;
  readonly level: number;
  readonly communityCode: string;
  readonly parentCode: string | null;
  readonly range: string;
  readonly householdCount: number;
  readonly role: GridRole;
}

function gridsOfCounty(county: SampleRegion, communities: readonly SampleRegion[]): SampleGrid[] {
  const lanes = lanesOf(county, communities);
  return communities.flatMap((community) => {
    const groups = gridsOf(community).map((code, index): SampleGrid => {
      const name = `${community.name}第${index + 1}网格`;
      const range = `${community.name}第${index + 1}片，共${40 + draw(`range:${code}`, 80)}户`;
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

const workerId = (grid: SampleGrid) => `worker-${grid.code}`;

function workerOf(grid: SampleGrid) {
  const id = workerId(grid);
  return { id, name: nameOf(id), dutyPhone: phoneOf(id), regionCode: grid.communityCode };
}

function appointmentOf(grid: SampleGrid) {
  const { code: gridCode, communityCode, role } = grid;
  return {
    id: `appointment-${gridCode}`,
    role,
    gridCode,
    communityCode,
    workerId: workerId(grid),
    since: '2025-03-01',
  };
}

/** Section-level and junior staff whom a report counts, over the county's subdistricts. */
function secondmentsOf(city: SampleCity, county: SampleRegion) {
  const subdistricts = within(county.code, city.subdistricts);
  return [
    { rank: 'SECTION', count: published(county.code, 'section-level staff seconded') ?? 0 },
    { rank: 'JUNIOR', count: published(county.code, 'junior staff seconded') ?? 0 },
  ].flatMap(({ rank, count }) =>
    Array.from({ length: count }, (_, index) => ({
      id: `secondment-${county.code}-${rank.toLowerCase()}-${two(index + 1)}`,
      rank,
      regionCode: subdistricts[index % subdistricts.length]?.code,
      since: '2025-09-01',
    })),
  );
}

/** 枫溪区 has no code of its own: it administers the communities of 枫溪镇. */
function* functionalAreas(city: SampleCity) {
  const communities = within('445103121', city.communities);
  if (communities.length === 0) return;
  yield { table: 'functional_area', rows: [{ code: 'area-fengxi', name: '枫溪区' }] };
  yield {
    table: 'functional_area_community',
    rows: communities.map(({ code }) => ({ areaCode: 'area-fengxi', communityCode: code })),
  };
}
