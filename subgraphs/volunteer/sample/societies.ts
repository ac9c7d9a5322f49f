import { two } from '../../../kit/sample/anchors.ts';
import { type SampleRegion, isShown, isUrban } from '../../../kit/sample/city.ts';
import { draw, oneOf } from '../../../kit/sample/draw.ts';
import { dayBetween, later } from '../../../kit/sample/days.ts';
import { grouped } from '../../../kit/sample/grouped.ts';

const KINDS = [
  ['COMMUNITY', '居民委员会', '场地与居民发动'],
  ['SOCIAL_ORGANISATION', '长者服务中心', '助老服务'],
  ['SOCIAL_WORKERS', '社工站', '个案与小组工作'],
  ['RESOURCES', '社区慈善基金', '资金与物资'],
  ['VOLUNTEERS', '志愿服务站', '志愿者招募'],
] as const;

interface Partner {
  readonly id: string;
  readonly kind: string;
  readonly communityCode: string;
  readonly since: string;
}

/** Those of the five kinds of society that are at work in each community; all five in the shown ones. */
export function partnersOf(communities: readonly SampleRegion[]): Partner[] {
  return communities.flatMap((community) => {
    const { code, name } = community;
    const first = draw(`societies:${code}`, KINDS.length);
    const count = isShown(code) ? 5 : isUrban(community) ? 2 : first === 0 ? 1 : 0;
    return Array.from({ length: count }, (_, nth) => {
      const [kind, suffix, brings] = KINDS[(first + nth) % KINDS.length] ?? KINDS[0];
      const id = `society-${code}-${two(nth + 1)}`;
      const since = dayBetween(id, '2024-01-10', '2025-12-20');
      return {
        id,
        name: `${name}${suffix}`,
        kind,
        brings,
        people: kind === 'RESOURCES' ? null : 2 + draw(`people:${id}`, 12),
        since,
        until: kind === 'SOCIAL_ORGANISATION' && draw(`until:${id}`, 6) === 0 ? later(since, 300) : null,
        communityCode: code,
      };
    });
  });
}

const PROJECTS = [
  '银龄陪伴计划',
  '童心成长营',
  '楼道微花园',
  '骑手之家',
  '邻里茶话会',
  '非遗进社区',
  '应急自救小队',
];
const STATES = ['PROPOSED', 'DECLINED', 'FUNDED', 'REPORTED', 'REPORTED'];
const RESULTS = ['服务对象满意，活动转为常态', '培养了一支居民骨干队伍', '改造点位由居民自行养护'];

/** Projects of the venture fund, each carried out by one partner together with others of the community. */
export function* projectsOf(partners: readonly Partner[]) {
  for (const [code, own] of grouped(partners, ({ communityCode }) => communityCode)) {
    const [lead] = own;
    if (lead === undefined || (!isShown(code) && draw(`venture:${code}`, 4) > 0)) continue;
    const id = `venture-${code}-01`;
    const state = oneOf(`state:${id}`, STATES);
    const funded = state === 'FUNDED' || state === 'REPORTED';
    const reported = state === 'REPORTED';
    const proposedOn = dayBetween(id, lead.since > '2025-03-01' ? lead.since : '2025-03-01', '2026-01-31');
    const fundedOn = later(proposedOn, 40);
    const askedYuan = 5000 * (1 + draw(`asked:${id}`, 12));
    yield {
      id,
      title: oneOf(`title:${id}`, PROJECTS),
      state,
      leadId: lead.id,
      together: [...new Set(own.map(({ kind }) => kind))],
      communityCode: code,
      proposedOn,
      askedYuan,
      fundedOn: funded ? fundedOn : null,
      fundedYuan: funded ? Math.round((askedYuan * (60 + draw(`part:${id}`, 41))) / 100) : null,
      reportedOn: reported ? later(fundedOn, 180) : null,
      result: reported ? oneOf(`result:${id}`, RESULTS) : null,
      served: reported ? 30 + draw(`served:${id}`, 400) : null,
    };
  }
}
