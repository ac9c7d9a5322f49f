import { two } from '../../../kit/sample/anchors.ts';
import { type SampleCity, type SampleRegion, isShown, isUrban, within } from '../../../kit/sample/city.ts';
import { draw, oneOf, split } from '../../../kit/sample/draw.ts';
import { published } from '../../../kit/sample/facts.ts';
import { nameOf, phoneOf } from '../../../kit/sample/people.ts';
import { dayBetween, later } from '../../../kit/sample/days.ts';
import type { Unit } from './units.ts';

type Kind = 'MEMBER' | 'UNIT' | 'PATROL' | 'CIVILITY' | 'GRASSROOTS' | 'PIONEER' | 'OLD_TOWN';

export type Team = ReturnType<typeof team>;

/** Teams that a report names lie in the old town of Xiangqiao: 义兴社区 and the communities beside it. */
const OLD_TOWN = '445102010';
const YIXING = '445102010018';

const ROLES: Readonly<Record<Kind, string>> = {
  MEMBER: '社区（村）党组织书记',
  UNIT: '单位党组织负责人',
  PATROL: '治保委员',
  CIVILITY: '离退休党支部书记',
  GRASSROOTS: '志愿服务站站长',
  PIONEER: '驻点党支部书记',
  OLD_TOWN: '古城志愿服务站站长',
};

const OLD_TOWN_TASKS = ['导览', '文明引导', '非遗讲解', '秩序维护', '卫生劝导', '消防巡查', '便民服务'];

/** Every community's members' team, the teams of units, and others by lot or as a report counts them. */
export function teamsOf(city: SampleCity, units: readonly Unit[]): Team[] {
  return [
    ...city.communities.flatMap(ofCommunity),
    ...units.filter(({ leftOn }) => leftOn === null).map(ofUnit),
    ...city.counties.flatMap((county) => ofReport(city, county.code)),
  ];
}

function ofCommunity(community: SampleRegion): Team[] {
  const { code, name } = community;
  const lot = (kind: string, city: number, village: number) =>
    isShown(code) || draw(`${kind}:${code}`, isUrban(community) ? city : village) === 0;
  return [
    team(code, 'MEMBER', 1, `${name}党员志愿服务队`),
    ...(lot('patrol', 3, 12) ? [team(code, 'PATROL', 1, `${name}义警巡逻队`)] : []),
    ...(lot('civility', 4, 30) ? [team(code, 'CIVILITY', 1, `${name}文明劝导队`)] : []),
    ...(lot('pioneer', 8, 60)
      ? [{ ...team(code, 'PIONEER', 1, `${name}先锋服务队`), base: `${name}党群服务中心` }]
      : []),
    ...(lot('grassroots', 4, 30) ? [team(code, 'GRASSROOTS', 1, `${name}邻里互助队`)] : []),
  ];
}

function ofUnit({ id, name, communityCode, checkedInOn }: Unit): Team {
  const nth = Number(id.slice(-2));
  return {
    ...team(communityCode, 'UNIT', nth, `${name}志愿服务队`),
    unitId: id,
    formedOn: checkedInOn,
  };
}

/** Teams that a report counts for a county. */
function ofReport(city: SampleCity, county: string): Team[] {
  const retirees = published(county, 'retirees in the Qiuhui');
  const oldTown = within(OLD_TOWN, city.communities).map(({ code }) => code);
  const served = split(published(county, 'old-town service teams') ?? 0, oldTown, `old-town:${county}`);
  return [
    ...(retirees === undefined
      ? []
      : [{ ...team(YIXING, 'CIVILITY', 2, '秋晖文明劝导队'), size: retirees, retirees }]),
    ...oldTown.flatMap((code) =>
      Array.from({ length: served.get(code) ?? 0 }, (_, nth) =>
        team(
          code,
          'OLD_TOWN',
          nth + 1,
          `${city.byCode.get(code)?.name ?? ''}古城${OLD_TOWN_TASKS[nth % OLD_TOWN_TASKS.length] ?? ''}队`,
        ),
      ),
    ),
  ];
}

function team(community: string, kind: Kind, nth: number, name: string) {
  const id = `team-${community}-${kind.toLowerCase().replace('_', '-')}-${two(nth)}`;
  const size = 6 + draw(`size:${id}`, 25);
  const formedOn = dayBetween(`formed:${id}`, '2024-01-01', '2025-12-20');
  return {
    id,
    name,
    kind,
    communityCode: community,
    unitId: null as string | null,
    base: null as string | null,
    captainName: nameOf(`captain:${id}`),
    captainRole: ROLES[kind],
    dutyPhone: draw(`phone:${id}`, 5) === 0 ? null : phoneOf(`duty:${id}`),
    size,
    retirees: kind === 'CIVILITY' ? size - draw(`working:${id}`, 4) : draw(`retired:${id}`, 5),
    formedOn,
    disbandedOn: kind === 'GRASSROOTS' && draw(`disbanded:${id}`, 8) === 0 ? later(formedOn, 120) : null,
  };
}

const DAYS = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'];
const SHIFTS = [
  ['07:00', '08:30'],
  ['09:00', '11:00'],
  ['16:30', '18:00'],
  ['19:30', '21:30'],
] as const;
const PLACES = ['社区主要路口', '菜市场周边', '学校门口', '小区公共区域', '河堤公园', '老街巷道'];

/** Patrols and promoters of civility have a roster; of other teams some. */
export function* dutiesOf(teams: readonly Team[]) {
  for (const { id: teamId, kind, communityCode, size, formedOn, disbandedOn } of teams) {
    const lines = kind === 'PATROL' || kind === 'CIVILITY' ? 2 : draw(`roster:${teamId}`, 10) === 0 ? 1 : 0;
    for (let nth = 1; nth <= lines; nth += 1) {
      const id = `duty-${teamId}-${two(nth)}`;
      const [begins, ends] = oneOf(`shift:${id}`, SHIFTS);
      yield {
        id,
        teamId,
        day: oneOf(`weekday:${id}`, DAYS),
        begins,
        ends,
        place: oneOf(`place:${id}`, PLACES),
        people: Math.min(size, 2 + draw(`people:${id}`, 4)),
        since: formedOn,
        until: disbandedOn ?? (draw(`until:${id}`, 9) === 0 ? later(formedOn, 90) : null),
        communityCode,
      };
    }
  }
}

export interface Volunteer {
  readonly id: string;
  readonly teamId: string;
  readonly communityCode: string;
  readonly since: string;
  readonly until: string | null;
}

/** Volunteers who take orders: at least one of every members' team. */
export function volunteersOf(teams: readonly Team[]): Volunteer[] {
  return teams.flatMap(({ id: teamId, kind, communityCode, formedOn, disbandedOn }) => {
    const count =
      kind === 'MEMBER' ? (isShown(communityCode) ? 3 : 1) : draw(`orders:${teamId}`, 4) === 0 ? 1 : 0;
    return Array.from({ length: count }, (_, nth) => {
      const id = `volunteer-${teamId.slice(5)}-${two(nth + 1)}`;
      return {
        id,
        teamId,
        communityCode,
        since: formedOn,
        until: disbandedOn ?? (nth === 2 ? later(formedOn, 60) : null),
        name: nameOf(id),
        phone: phoneOf(id),
        hours: draw(`hours:${id}`, 400) / 2,
      };
    });
  });
}
