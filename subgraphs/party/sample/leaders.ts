import { type SampleCity, isShown, isUrban, within } from '../../../kit/sample/city.ts';
import { draw, oneOf } from '../../../kit/sample/draw.ts';
import { published } from '../../../kit/sample/facts.ts';
import { dayBetween, LAST_DAY, later } from '../../../kit/sample/days.ts';
import type { LeaderLink, LeaderProblem, LeaderVisit } from '../generated/client/client.ts';
import { daysAfter, stateAfter, taken } from './days.ts';
import { committeeId } from './organisation.ts';
import { countyCodeOf, some } from './places.ts';
import { LEADERS, leaderRoleId } from './roles.ts';
import type { Row } from './row.ts';

type Link = Row<LeaderLink>;
type Visit = Row<LeaderVisit>;

const DUTIES = ['指导支部规范化建设', '协调解决治理难题', '联系服务群众', '推动重点项目落地'];
const PURPOSES = ['调研城市基层党建', '走访困难党员群众', '督导安全生产', '参加主题党日', '现场办公'];
const PROBLEMS = [
  '社区办公用房面积不足',
  '老旧管网渗漏',
  '停车泊位紧张',
  '网格员力量不足',
  '农贸市场环境脏乱',
  '文体设施老化',
];
const OFFICES = ['住房和城乡建设局', '自然资源局', '城市管理局', '民政局', '市场监督管理局'];

/** As many urban organisations as a report counts for the city, else four in every county. */
export function linksOf(city: SampleCity): Link[] {
  const counted = published(city.code, 'urban organisations linked to a leader');
  const urban = city.communities.filter(isUrban);
  const linked =
    counted === undefined
      ? city.counties.flatMap(({ code }) => some(4, within(code, urban), `links:${code}`))
      : some(counted, urban, `links:${city.code}`);
  return linked.map(({ code }) => {
    const id = `link-${code}-1`;
    const lot = draw(id, 600);
    const since = dayBetween(`since:${id}`, '2025-05-10', '2025-12-31');
    return {
      id,
      regionCode: code,
      organisationId: committeeId(code),
      leaderId: leaderRoleId(lot % 3 === 0 ? city.code : countyCodeOf(code), 1 + (lot % LEADERS)),
      duties: oneOf(`duties:${id}`, DUTIES),
      since,
      until: counted === undefined && !isShown(code) && lot % 4 === 0 ? later(since, 300) : null,
    };
  });
}

/** Two visits in every link. */
export function visitsOf(links: readonly Link[]): Visit[] {
  return links.flatMap(({ id: linkId, regionCode, since, until }) =>
    [1, 2].map((number) => {
      const id = `visit-${linkId}-${number}`;
      return {
        id,
        regionCode,
        linkId,
        visitedOn: dayBetween(id, since, until ?? LAST_DAY),
        purpose: oneOf(`purpose:${id}`, PURPOSES),
      };
    }),
  );
}

const STATES = ['BROUGHT_BACK', 'ASSIGNED', 'SETTLED'] as const;

/** Two visits of three bring a problem back. */
export function* problemsOf(visits: readonly Visit[]): Iterable<Row<LeaderProblem>> {
  for (const { id: visitId, regionCode, visitedOn } of visits) {
    const id = `problem-${visitId}`;
    if (draw(id, 3) === 0) continue;
    const days = daysAfter(visitedOn, id, [
      [1, 15],
      [10, 120],
    ]);
    const steps = taken(days);
    yield {
      id,
      regionCode,
      visitId,
      title: oneOf(`title:${id}`, PROBLEMS),
      state: stateAfter(steps, STATES),
      broughtBackOn: visitedOn,
      assignedTo: steps === 0 ? null : oneOf(`office:${id}`, OFFICES),
      settledOn: days[1] ?? null,
    };
  }
}
