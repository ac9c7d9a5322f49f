import { covers } from '../../../kit/regions/scope.ts';
import { type SampleCity, type SampleRegion, within } from '../../../kit/sample/city.ts';
import { draw, oneOf } from '../../../kit/sample/draw.ts';
import { phoneOf } from '../../../kit/sample/people.ts';
import { dayBetween, LAST_DAY, later } from '../../../kit/sample/days.ts';
import type { SampleEvent } from './events.ts';
import { grouped } from '../../../kit/sample/grouped.ts';

const DUTIES = ['PUBLIC_ORDER', 'PETITIONS', 'MEDIATION', 'GRID_MANAGEMENT'];
const MORE = ['EMERGENCIES', 'HOTLINE', 'ENFORCEMENT_COORDINATION'];
const HOURS = ['周一至周五 08:30-12:00, 14:30-17:30', '每日 08:30-21:00'];
const TOPICS = [
  'ENVIRONMENT',
  'FACILITIES',
  'SAFETY',
  'DISPUTES',
  'ORDER',
  'LIVELIHOOD',
  'STRUCTURES',
  'DISASTERS',
];
const MATTERS = [
  '跨镇街排水整治协调',
  '历史遗留用地纠纷',
  '老旧管网更新申请',
  '重点隐患挂牌整改',
  '便民服务下沉事项',
];

/** A town's centre, and the duties that it has merged. */
export function governanceCentreOf({ code, name }: SampleRegion) {
  const id = centreId(code);
  return {
    id,
    regionCode: code,
    name: `${name}综合治理服务中心`,
    address: `${name}示例路${1 + draw(`address:${id}`, 120)}号`,
    hours: oneOf(`hours:${id}`, HOURS),
    phone: draw(`desk:${id}`, 10) === 0 ? null : phoneOf(id),
    staff: 6 + draw(`staff:${id}`, 18),
    duties: [...DUTIES, ...MORE.filter((duty) => draw(`${duty}:${id}`, 2) === 0)],
    openedOn: dayBetween(id, '2024-06-01', '2026-03-31'),
  };
}

const centreId = (town: string) => `governance-centre-${town}`;

/** What a town has passed up to its county, and down to a community of its own. */
export function* passedMattersOf(city: SampleCity, events: readonly SampleEvent[]) {
  const inTown = grouped(events, ({ row }) => row.communityCode.slice(0, 9));
  for (const town of city.subdistricts) {
    const [community] = within(town.code, city.communities);
    const county = city.counties.find(({ code }) => covers(code, town.code));
    const [event] = inTown.get(town.code) ?? [];
    if (county !== undefined) yield matterOf(town.code, 'UP', county.code, event);
    if (community !== undefined) yield matterOf(town.code, 'DOWN', community.code);
  }
}

function matterOf(town: string, direction: 'UP' | 'DOWN', counterpartCode: string, event?: SampleEvent) {
  const id = `matter-${town}-${direction.toLowerCase()}`;
  const passedOn = event?.path[0]?.day ?? dayBetween(id, '2025-01-06', '2026-11-10');
  const settledOn = later(passedOn, 3 + draw(`settled:${id}`, 40));
  const waiting = settledOn > LAST_DAY || draw(`waiting:${id}`, 5) === 0;
  return {
    id,
    regionCode: town,
    centreId: centreId(town),
    direction,
    counterpartCode,
    topic: event?.category.topic ?? oneOf(`topic:${id}`, TOPICS),
    title: event === undefined ? oneOf(`title:${id}`, MATTERS) : `${event.category.name}协调处置`,
    eventId: event?.row.id ?? null,
    passedOn,
    state: waiting ? 'WAITING' : draw(`back:${id}`, 6) === 0 ? 'SENT_BACK' : 'SETTLED',
    settledOn: waiting ? null : settledOn,
  };
}
