import { two } from '../../../kit/sample/anchors.ts';
import { type SampleCity, type SampleRegion, isShown, isUrban } from '../../../kit/sample/city.ts';
import { draw, oneOf, split } from '../../../kit/sample/draw.ts';
import { published } from '../../../kit/sample/facts.ts';
import { phoneOf } from '../../../kit/sample/people.ts';
import { dayBetween, later } from '../../../kit/sample/days.ts';

/** Units of a county (name and kind), and those of a subdistrict or town. */
const OF_COUNTY = [
  ['税务局', 'ORGAN'],
  ['财政局', 'ORGAN'],
  ['教育局', 'ORGAN'],
  ['市场监督管理局', 'ORGAN'],
  ['自然资源局', 'ORGAN'],
  ['交通运输局', 'ORGAN'],
  ['文化馆', 'INSTITUTION'],
  ['图书馆', 'INSTITUTION'],
  ['疾病预防控制中心', 'HEALTH'],
  ['供电局', 'ENTERPRISE'],
  ['自来水公司', 'ENTERPRISE'],
  ['志愿者联合会', 'SOCIAL_ORGANISATION'],
] as const;
const OF_TOWN = [
  ['卫生院', 'HEALTH'],
  ['中心小学', 'SCHOOL'],
  ['初级中学', 'SCHOOL'],
  ['司法所', 'ORGAN'],
  ['财政所', 'INSTITUTION'],
  ['农村商业银行支行', 'ENTERPRISE'],
  ['商会', 'SOCIAL_ORGANISATION'],
] as const;

const PLEDGES = [
  '每月一次环境整治',
  '结对帮扶困难户',
  '开放停车位',
  '开设四点半课堂',
  '义诊进社区',
  '水电义务维修',
];

export interface Unit {
  readonly id: string;
  readonly name: string;
  readonly communityCode: string;
  readonly checkedInOn: string;
  readonly leftOn: string | null;
  readonly members: number;
}

/** Units that have checked in with communities: with a report, one for each unit team that it counts. */
export function unitsOf(city: SampleCity): Unit[] {
  return [...unitsByCommunity(city)].flatMap(([code, count]) => {
    const community = city.byCode.get(code);
    return community ? Array.from({ length: count }, (_, nth) => unitOf(city, community, nth)) : [];
  });
}

function unitsByCommunity({ code, communities }: SampleCity): Map<string, number> {
  const counted = published(code, 'unit service teams');
  if (counted === undefined)
    return new Map(
      communities.map((each) => [
        each.code,
        isShown(each.code) ? 3 : isUrban(each) || draw(`units:${each.code}`, 12) === 0 ? 1 : 0,
      ]),
    );
  const chosen = communities.filter((each) => isUrban(each) || draw(`units:${each.code}`, 2) === 0);
  const all = chosen.length > 0 ? chosen : communities;
  return split(
    counted,
    all.map((each) => each.code),
    `units:${code}`,
    Math.min(1, Math.floor(counted / all.length)),
  );
}

function unitOf(city: SampleCity, community: SampleRegion, nth: number) {
  const id = `unit-${community.code}-${two(nth + 1)}`;
  const lot = draw(`unit:${community.code}`, 997) + nth;
  const ofCounty = lot % 3 === 0;
  const above = city.byCode.get(community.code.slice(0, ofCounty ? 6 : 9));
  const list = ofCounty ? OF_COUNTY : OF_TOWN;
  const [name, kind] = list[Math.floor(lot / 3) % list.length] ?? OF_TOWN[0];
  const checkedInOn = dayBetween(id, '2024-01-05', '2026-09-30');
  // With a report every unit team counts, and a unit that has left has none.
  const left = published(city.code, 'unit service teams') === undefined && draw(`left:${id}`, 15) === 0;
  return {
    id,
    name: `${above?.name ?? community.name}${name}`,
    kind,
    communityCode: community.code,
    checkedInOn,
    leftOn: left ? later(checkedInOn, 30) : null,
    members: 3 + draw(`members:${id}`, 38),
    pledge: draw(`pledged:${id}`, 8) === 0 ? null : oneOf(`pledge:${id}`, PLEDGES),
    liaisonPhone: phoneOf(`liaison:${id}`),
  };
}

/** What was reported of each unit that was there in 2025 to whoever holds its members' registrations. */
export function* appraisalsOf(units: readonly Unit[]) {
  for (const unit of units) {
    if (unit.checkedInOn >= '2025-07-01') continue;
    const id = `appraisal-${unit.id}-2025`;
    const state = oneOf(`state:${id}`, ['DRAFTED', 'REPORTED', 'ACKNOWLEDGED', 'ACKNOWLEDGED']);
    const reportedOn = dayBetween(`reported:${id}`, '2026-01-10', '2026-03-31');
    const services = unit.members * (1 + draw(`services:${id}`, 6));
    yield {
      id,
      unitId: unit.id,
      communityCode: unit.communityCode,
      holder: `中共${unit.name}党支部`,
      year: 2025,
      state,
      members: unit.members,
      services,
      hours: services * 1.5,
      outstanding: Math.floor(unit.members / 4),
      lacking: draw(`lacking:${id}`, 3),
      reportedOn: state === 'DRAFTED' ? null : reportedOn,
      acknowledgedOn: state === 'ACKNOWLEDGED' ? later(reportedOn, 14) : null,
    };
  }
}

/** Members who checked in: each community's count for 2026, and a city community's for the year before. */
export function* memberCheckInsOf({ code, communities }: SampleCity) {
  const reported = published(code, 'party members checked in');
  // A report that says "nearly" leaves the count somewhat below its figure.
  const shares = reported
    ? split(
        Math.floor(reported * 0.985),
        communities.map((each) => each.code),
        `members:${code}`,
      )
    : undefined;
  for (const community of communities) {
    const members = shares?.get(community.code) ?? 4 + draw(`members:${community.code}`, 28);
    yield memberCheckIn(community, 2026, members, '2026-10-31');
    if (isUrban(community)) yield memberCheckIn(community, 2025, Math.ceil(members * 0.8), '2025-12-31');
  }
}

function memberCheckIn(community: SampleRegion, year: number, members: number, asOf: string) {
  const id = `members-${community.code}-${year}`;
  return {
    id,
    communityCode: community.code,
    year,
    members,
    secondPosts: Math.floor((members * draw(`posts:${id}`, 60)) / 100),
    hours: members * (2 + draw(`hours:${id}`, 9)),
    asOf,
  };
}
