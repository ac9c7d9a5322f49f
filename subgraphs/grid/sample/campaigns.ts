import type { SampleCity, SampleRegion } from '../../../kit/sample/city.ts';
import { draw } from '../../../kit/sample/draw.ts';
import { later } from '../../../kit/sample/days.ts';
import type { Purpose } from '../rules/opens.ts';

/** A campaign, with what its targets need to know of it. */
export interface SampleCampaign {
  readonly id: string;
  readonly regionCode: string;
  readonly name: string;
  readonly purpose: Purpose;
  readonly state: 'PLANNED' | 'RUNNING' | 'ENDED';
  readonly leadDepartmentCode: string;
  readonly document: string | null;
  readonly startsOn: string;
  readonly endsOn: string | null;
}

const KINDS: readonly (readonly [purpose: Purpose, name: string, lead: string])[] = [
  ['FIRE_SAFETY', '消防用电安全', 'PUBLIC_SECURITY'],
  ['FLOOD_READINESS', '防汛防风', 'COORDINATION'],
  ['ENVIRONMENT', '环境卫生整治', 'HOUSING'],
  ['CARE', '关爱独居老人', 'CIVIL_AFFAIRS'],
];

/** The sea wall of 汛洲村, cleared by the owners within a month. */
export const SEA_WALL = { id: 'campaign-445122-sea-wall', community: '445122100217', from: '2026-05-06' };
/** The rooms of 新合村, cleared by their households. */
export const ROOMS = { id: 'campaign-445122-rooms', community: '445122100208', from: '2026-03-02' };

/** Two sweeps of every county, one of them over, and one that is planned. */
export function campaignsOf({ code, name }: SampleRegion): SampleCampaign[] {
  const first = draw(`campaign:${code}`, KINDS.length);
  const starts = ['2026-04-07', '2026-10-12', '2026-12-01'];
  return starts.map((startsOn, nth) => {
    const [purpose, title, lead] = KINDS[(first + nth) % KINDS.length] ?? ['CARE', '关爱', 'CIVIL_AFFAIRS'];
    return {
      id: `campaign-${code}-${nth + 1}`,
      regionCode: code,
      name: `${name}${title}专项行动`,
      purpose,
      state: nth === 0 ? 'ENDED' : nth === 1 ? 'RUNNING' : 'PLANNED',
      leadDepartmentCode: `${lead}-${code}`,
      document: nth === 2 ? null : `示例办〔2026〕${1 + draw(`document:${code}${nth}`, 60)}号`,
      startsOn,
      endsOn: nth === 0 ? '2026-06-30' : null,
    };
  });
}

/** What a report tells of two villages of 饶平县. */
export function reportedCampaignsOf({ byCode }: SampleCity): SampleCampaign[] {
  const common = { regionCode: '445122', state: 'ENDED', leadDepartmentCode: 'HOUSING-445122' } as const;
  return [
    {
      ...common,
      id: SEA_WALL.id,
      name: '汛洲海堤违法建设整治专项行动',
      purpose: 'ILLEGAL_STRUCTURES' as const,
      document: '示例办〔2026〕21号',
      startsOn: SEA_WALL.from,
      endsOn: later(SEA_WALL.from, 30),
    },
    {
      ...common,
      id: ROOMS.id,
      name: '新合村腾房专项行动',
      purpose: 'CLEARANCE' as const,
      document: null,
      startsOn: ROOMS.from,
      endsOn: '2026-05-29',
    },
  ].filter(({ id }) => byCode.has(id === ROOMS.id ? ROOMS.community : SEA_WALL.community));
}
