import { type SampleCity, isShown } from '../../../kit/sample/city.ts';
import { draw, oneOf } from '../../../kit/sample/draw.ts';
import { dayBetween, later } from '../../../kit/sample/days.ts';
import type { LeadProject, YearlyReview } from '../generated/client/client.ts';
import { daysAfter, taken } from './days.ts';
import { committeeId } from './organisation.ts';
import { oneIn } from './places.ts';
import type { Row } from './row.ts';

const TITLES = [
  '红色物业引领',
  '一站式调解',
  '长者友好社区',
  '无讼村居',
  '党建引领富民',
  '数字化治理',
  '青年议事',
];
const PLEDGES = ['年内建成并投入使用', '群众满意度达到95%以上', '形成可复制经验'];
const RESULTS = ['如期建成，服务群众', '群众满意度明显提升', '经验在全区推广'];

/** One in every shown community, in one of five others in town and in one of twelve in the country. */
export function leadProjectsOf(city: SampleCity): Row<LeadProject>[] {
  return oneIn(city.communities, 'lead', { urban: 5, rural: 12 }).map(({ code }) => {
    const id = `lead-project-${code}-1`;
    const lot = draw(id, 840);
    const bidOn = dayBetween(`bid:${id}`, '2025-01-15', isShown(code) ? '2025-06-30' : '2026-11-10');
    const lost = lot % 8 === 0 && !isShown(code);
    const days = lost
      ? [null, null, null]
      : daysAfter(bidOn, id, [
          [10, 30],
          [5, 30],
          [90, 240],
        ]);
    const [, pledgedOn = null, shownOn = null] = days;
    return {
      id,
      communityCode: code,
      organisationId: committeeId(code),
      title: oneOf(`title:${id}`, TITLES),
      track: lot % 2 === 0 ? 'COMPETED' : 'CHALLENGE',
      year: Number(bidOn.slice(0, 4)),
      state: lost ? 'LOST' : ((['BID', 'WON', 'PLEDGED', 'SHOWN'] as const)[taken(days)] ?? 'BID'),
      bidOn,
      pledge: pledgedOn === null ? null : oneOf(`pledge:${id}`, PLEDGES),
      pledgedOn,
      result: shownOn === null ? null : oneOf(`result:${id}`, RESULTS),
      shownOn,
    };
  });
}

const GRADES = ['GOOD', 'GOOD', 'FAIR', 'FAIR', 'FAIR', 'AVERAGE', 'POOR'] as const;

/** Who led a project in 2025 has reported on it, and one in four of the others on the year's work. */
export function* yearlyReviewsOf(
  city: SampleCity,
  projects: readonly Row<LeadProject>[],
): Iterable<Row<YearlyReview>> {
  const led = new Map(projects.map((project) => [project.communityCode, project]));
  for (const { code } of city.communities) {
    const project = led.get(code);
    const reports = project?.year === 2025 && project.state !== 'LOST';
    const id = `yearly-review-${code}-2025`;
    const lot = draw(id, 840);
    if (!reports && lot % 8 !== 0) continue;
    yield {
      id,
      communityCode: code,
      organisationId: committeeId(code),
      leadProjectId: reports ? project.id : null,
      year: 2025,
      reportedOn: later('2026-01-05', lot % 30),
      reviewers: 12 + (lot % 40),
      grade: lot % 40 === 0 ? null : (GRADES[lot % GRADES.length] ?? null),
    };
  }
}
