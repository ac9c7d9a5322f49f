import { type SampleCity, type SampleRegion, within } from '../../../kit/sample/city.ts';
import { type Organisation, committeeId, made } from './organisation.ts';
import { shortName, some } from './places.ts';

/** What a branch is anchored on where that has no key of its own, and how it is called. */
const ANCHORS = [
  ['BUSINESS_DISTRICT', '商圈'],
  ['ENTERPRISE', '示例企业'],
  ['OLD_HOUSE', '老屋'],
  ['TALENT_STATION', '乡村人才驿站'],
  ['BUSINESS_DISTRICT', '步行街商圈'],
  ['OLD_HOUSE', '宗祠老屋'],
] as const;
const INDUSTRIES = ['快递行业', '互联网行业'];

/** Branches of other kinds: a few in every county, those of industries at the county itself, and one joint branch. */
export function anchoredBranches(city: SampleCity): Organisation[] {
  return city.counties.flatMap((county) => [
    ...industriesOf(county),
    jointBranch(county),
    ...generalBranches(city, county),
    ...placesOf(city, county),
  ]);
}

function industriesOf(county: SampleRegion): Organisation[] {
  return INDUSTRIES.map((industry, index) =>
    made({
      id: `industry-branch-${county.code}-${index + 1}`,
      name: `${county.name}${industry}党支部`,
      kind: 'BRANCH',
      parentId: committeeId(county.code),
      regionCode: county.code,
      anchorKind: 'INDUSTRY',
      anchorName: industry,
    }),
  );
}

/** Dehua's report names the one of Dongshun, which covers small enterprises without a branch of their own. */
export const jointBranchId = (county: { readonly code: string }) => `joint-branch-${county.code}`;

function jointBranch(county: SampleRegion): Organisation {
  const name = county.code === '350526' ? '东顺' : shortName(county.name);
  return made({
    id: jointBranchId(county),
    name: `${name}联合党支部`,
    kind: 'JOINT_BRANCH',
    parentId: committeeId(county.code),
    regionCode: county.code,
    anchorKind: 'ENTERPRISE',
    anchorName: `${name}产业链企业`,
  });
}

/** Villages whose founding the register does not date. */
function generalBranches(city: SampleCity, county: SampleRegion): Organisation[] {
  return some(6, within(county.code, city.communities), `general:${county.code}`).map(({ code, name }) =>
    made({
      id: `general-branch-${code}`,
      name: `${name}党总支`,
      kind: 'GENERAL_BRANCH',
      parentId: committeeId(code),
      regionCode: code,
      formedOn: null,
    }),
  );
}

function placesOf(city: SampleCity, county: SampleRegion): Organisation[] {
  return some(12, within(county.code, city.communities), `anchors:${county.code}`).flatMap(
    ({ code, name }, index) => {
      const [anchorKind, title] = ANCHORS[index % ANCHORS.length] ?? ANCHORS[0];
      const anchorName = `${shortName(name)}${title}`;
      const branch = made({
        id: `branch-${code}`,
        name: `${anchorName}党支部`,
        kind: 'BRANCH',
        parentId: committeeId(code),
        regionCode: code,
        anchorKind,
        anchorName,
      });
      const group = made({
        id: `party-group-${code}`,
        name: `${anchorName}第一党小组`,
        kind: 'PARTY_GROUP',
        parentId: branch.id,
        regionCode: code,
        anchorKind,
        anchorName,
      });
      return index % 2 === 0 ? [branch, group] : [branch];
    },
  );
}
