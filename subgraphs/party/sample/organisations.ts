import { compoundsOf, gridsOf } from '../../../kit/sample/anchors.ts';
import {
  type CompoundBranch,
  compoundBranchesOf,
  isShownCompound,
  laneBranchesAmong,
} from '../../../kit/sample/branches.ts';
import { type SampleCity, type SampleRegion, isShown, isUrban, within } from '../../../kit/sample/city.ts';
import { choose, draw } from '../../../kit/sample/draw.ts';
import { published } from '../../../kit/sample/facts.ts';
import {
  hasCommittee,
  hasCompany,
  ownersCommitteeId,
  propertyCompanyOf,
} from '../../../kit/sample/governance.ts';
import {
  type Organisation,
  anchoredAt,
  anchoredOn,
  committeeId,
  compoundBranch,
  group,
  organisation,
} from './organisation.ts';
import { anchoredBranches } from './anchored.ts';

/** Parents before their children. */
export function organisationsOf(city: SampleCity): Organisation[] {
  const communityCommittees = city.communities.map((community) =>
    organisation(
      'COMMUNITY_COMMITTEE',
      community,
      `${community.name}党委`,
      parentAt(city, community.code.slice(0, 9)),
    ),
  );
  const branches = compoundBranchesOf(city);
  return [
    ...administrative(city),
    ...communityCommittees,
    ...jointCommittees(city),
    ...anchoredBranches(city),
    ...city.counties.flatMap((county) => branchesOf(city, county, branches)),
    ...branchesByCity(city),
  ];
}

function administrative(city: SampleCity): Organisation[] {
  const top = city.code.endsWith('00')
    ? [organisation('CITY_COMMITTEE', city, `中共${city.name}委员会`, null)]
    : [];
  const counties = city.counties
    .filter(({ code }) => top.length === 0 || code !== city.code)
    .map((county) =>
      organisation('COUNTY_COMMITTEE', county, `中共${county.name}委员会`, top[0]?.id ?? null),
    );
  const subdistricts = city.subdistricts.map((subdistrict) =>
    organisation(
      'SUBDISTRICT_COMMITTEE',
      subdistrict,
      `${subdistrict.name}党工委`,
      parentAt(city, subdistrict.code.slice(0, 6)),
    ),
  );
  return [...top, ...counties, ...subdistricts];
}

/** Joint committees: as many as a report counts, and where none does, one in every urban community. */
function jointCommittees(city: SampleCity): Organisation[] {
  const urban = city.communities.filter(isUrban);
  const codes = urban.map(({ code }) => code);
  const counted = published(city.code, 'joint community party committees') ?? codes.length;
  const communities = chosen(urban, choose(counted, codes, `joint:${city.code}`, isShown));
  return [
    ...pilotSubdistricts(city).map((subdistrict) =>
      organisation(
        'SUBDISTRICT_JOINT_COMMITTEE',
        subdistrict,
        `${subdistrict.name}大工委`,
        committeeId(subdistrict.code),
      ),
    ),
    ...communities.map((community) =>
      organisation(
        'COMMUNITY_JOINT_COMMITTEE',
        community,
        `${community.name}大党委`,
        committeeId(community.code),
      ),
    ),
  ];
}

/** The report names Xiangqiao as the pilot; its five are the subdistricts (街道), the towns left out. */
function pilotSubdistricts(city: SampleCity): SampleRegion[] {
  const count = published(city.code, 'joint subdistrict working committees') ?? 0;
  const streets = within('445102', city.subdistricts).filter(({ name }) => name.endsWith('街道'));
  return chosen(
    streets,
    choose(
      count,
      streets.map(({ code }) => code),
      `pilot:${city.code}`,
      (code) => code === '445102010',
    ),
  );
}

/** Branches and groups that reports count by county, and a few of the usual ones elsewhere. */
function branchesOf(
  city: SampleCity,
  county: SampleRegion,
  branches: readonly CompoundBranch[],
): Organisation[] {
  const urban = within(county.code, city.communities).filter(isUrban);
  const inLanes = published(county.code, 'compound and lane party branches');
  const neighbours = published(county.code, 'neighbour party branches') ?? 0;
  const groups = published(county.code, 'grid party groups');
  const gridCodes = urban.flatMap(gridsOf);
  const shownGrids = (code: string) => isShown(code.slice(0, 12));
  const grouped =
    groups === undefined
      ? gridCodes
      : choose(groups, withVillages(city, county), `groups:${county.code}`, shownGrids);
  return [
    ...grouped.map((gridCode) => group(city, gridCode)),
    ...neighbourBranches(urban, neighbours),
    ...within(county.code, branches).map(compoundBranch),
    ...(inLanes === undefined ? [] : laneBranches(county, urban, laneBranchesAmong(inLanes))),
  ];
}

function withVillages(city: SampleCity, county: SampleRegion): string[] {
  return within(county.code, city.communities).flatMap(gridsOf);
}

function laneBranches(county: SampleRegion, urban: readonly SampleRegion[], total: number): Organisation[] {
  const codes = urban.map(({ code }) => code);
  return choose(total, codes, `lanes:${county.code}`).map((code) =>
    anchoredAt(code, 'LANE_BRANCH', `lane-branch-${code}`, '街巷党支部', {
      anchorKind: 'LANE',
      anchorName: `示例巷${1 + draw(`lane:${code}`, 30)}号片`,
    }),
  );
}

function neighbourBranches(urban: readonly SampleRegion[], total: number): Organisation[] {
  return Array.from({ length: total }, (_, index) => {
    const community = urban[index % urban.length];
    if (community === undefined) throw new Error('Neighbour branches need urban communities.');
    const number = Math.floor(index / urban.length) + 1;
    return anchoredAt(
      community.code,
      'NEIGHBOUR_BRANCH',
      `neighbour-branch-${community.code}-${number}`,
      `近邻党支部${number}`,
    );
  });
}

/** What a report counts for a whole city. */
function branchesByCity(city: SampleCity): Organisation[] {
  const urban = city.communities.filter(isUrban);
  const compounds = urban.flatMap(compoundsOf);
  const count = (what: string) => published(city.code, what) ?? 0;
  const among = (fits: (compound: string) => boolean, total: number, seed: string) =>
    choose(total, compounds.filter(fits), `${seed}:${city.code}`, isShownCompound);
  return [
    ...among(hasCommittee, count("owners'-committee party branches"), 'owners').map((id) =>
      anchoredOn(id, 'OWNERS_COMMITTEE_BRANCH', `owners-branch-${id}`, '业委会党支部', {
        anchorKind: 'OWNERS_COMMITTEE',
        ownersCommitteeId: ownersCommitteeId(id),
      }),
    ),
    ...among(hasCompany, count('property-company party branches'), 'property').map((id) =>
      anchoredOn(id, 'PROPERTY_COMPANY_BRANCH', `property-branch-${id}`, '物业党支部', {
        anchorKind: 'PROPERTY_COMPANY',
        propertyCompanyId: propertyCompanyOf(id),
      }),
    ),
  ];
}

function parentAt(city: SampleCity, code: string): string {
  return committeeId(city.byCode.has(code) ? code : city.code);
}

function chosen(regions: readonly SampleRegion[], codes: readonly string[]): SampleRegion[] {
  const set = new Set(codes);
  return regions.filter(({ code }) => set.has(code));
}
