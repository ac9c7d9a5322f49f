import type { SampleCity } from '../../../kit/sample/city.ts';
import { draw, oneOf } from '../../../kit/sample/draw.ts';
import {
  hasCommittee,
  hasCompany,
  ownersCommitteeId,
  propertyCompaniesOf,
  propertyCompanyOf,
} from '../../../kit/sample/governance.ts';
import { nameOf, phoneOf } from '../../../kit/sample/people.ts';
import { later } from '../../../kit/sample/days.ts';
import { type Clearing, clearedOn } from './clearings.ts';
import type { Compound } from './compounds.ts';
import { dayOfFirst, ifCome } from './days.ts';

const FIRMS = ['安和', '惠民', '邻安', '和顺', '同泰', '康居'];
const RATINGS = ['EXCELLENT', 'GOOD', 'GOOD', 'PASSABLE', 'POOR', null];
const FIVE_YEARS = 1_826;
const THREE_YEARS = 1_096;

/** The property companies of each county. */
export function companiesIn(city: SampleCity) {
  return city.counties.flatMap((county) =>
    propertyCompaniesOf(county.code).map((id, index) => {
      const firm = FIRMS[index] ?? '';
      return {
        id,
        regionCode: county.code,
        name: `${county.name.replace(/[市区县]$/, '')}${firm}物业服务有限公司`,
        staff: 12 + draw(`staff:${id}`, 180),
        foundedOn: `${2006 + draw(`founded:${id}`, 17)}-0${1 + draw(`founded-in:${id}`, 9)}-18`,
        phone: phoneOf(id),
        rating: oneOf(`rating:${id}`, RATINGS),
      };
    }),
  );
}

/** The committee in office, and the one before it; whoever was on the three-no list before has no earlier one. */
export function* committeesOf(compound: Compound, clearing: Clearing | undefined) {
  const { id, communityCode, name } = compound;
  if (!hasCommittee(id)) return;
  const cleared = clearedOn(clearing);
  const since = cleared ?? later(dayOfFirst(800, `committee:${id}`), 60);
  const hasEarlier = cleared === null && draw(`earlier-committee:${id}`, 5) === 0;
  const number = 1 + (cleared === null ? draw(`terms:${id}`, 3) : 0) + (hasEarlier ? 1 : 0);
  const term = (key: string, ordinal: number, from: string, until: string | null) => ({
    id: key,
    compoundId: id,
    communityCode,
    name: `${name}第${'一二三四'.charAt(ordinal - 1)}届业主委员会`,
    number: ordinal,
    since: from,
    until,
    members: 5 + 2 * draw(`committee-members:${id}:${ordinal}`, 3),
    chair: draw(`vacant:${id}:${ordinal}`, 20) === 0 ? null : nameOf(`chair:${id}:${ordinal}`),
    filedOn:
      draw(`unfiled:${id}:${ordinal}`, 12) === 0 ? null : ifCome(later(from, 10 + draw(`filed:${id}`, 20))),
  });
  if (hasEarlier)
    yield term(
      `${ownersCommitteeId(id)}-earlier`,
      number - 1,
      dayOfFirst(50, `earlier:${id}`),
      later(since, -1),
    );
  yield term(
    ownersCommitteeId(id),
    number,
    since,
    draw(`endless:${id}`, 10) === 0 ? null : later(since, FIVE_YEARS),
  );
}

/** The contract in force, and the one before it. */
export function* contractsOf(compound: Compound, clearing: Clearing | undefined) {
  const { id, communityCode } = compound;
  if (!hasCompany(id)) return;
  const cleared = clearedOn(clearing);
  const since = cleared ?? later(dayOfFirst(800, `contract:${id}`), 60);
  const trusted = clearing?.way === 'TRUSTEESHIP';
  const contract = (
    ordinal: number,
    companyId: string,
    kind: string,
    from: string,
    until: string | null,
  ) => ({
    id: `contract-${id}-${ordinal}`,
    compoundId: id,
    communityCode,
    companyId,
    kind,
    since: from,
    until,
    monthlyFee: kind === 'TRUSTEESHIP' ? null : (5 + draw(`fee:${id}:${ordinal}`, 14)) / 10,
  });
  const hasEarlier = cleared === null && draw(`earlier-contract:${id}`, 5) === 0;
  const companies = propertyCompaniesOf(communityCode.slice(0, 6));
  if (hasEarlier)
    yield contract(
      1,
      oneOf(`earlier-company:${id}`, companies),
      'FIRST_YEARS',
      dayOfFirst(50, `earlier-contract-day:${id}`),
      later(since, -1),
    );
  const kind = trusted
    ? 'TRUSTEESHIP'
    : oneOf(`contract-kind:${id}`, ['OWNERS_CHOICE', 'OWNERS_CHOICE', 'FIRST_YEARS']);
  yield contract(
    hasEarlier ? 2 : 1,
    propertyCompanyOf(id),
    hasEarlier ? 'OWNERS_CHOICE' : kind,
    since,
    draw(`open-ended:${id}`, 6) === 0 ? null : later(since, THREE_YEARS),
  );
}
