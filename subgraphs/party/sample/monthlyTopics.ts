import { type SampleCity, type SampleRegion, isShown, within } from '../../../kit/sample/city.ts';
import { draw, oneOf } from '../../../kit/sample/draw.ts';
import { later } from '../../../kit/sample/days.ts';
import type { MonthlyTopic } from '../generated/client/client.ts';
import { daysAfter, stateAfter, taken } from './days.ts';
import { committeeId } from './organisation.ts';
import type { Row } from './row.ts';

const MONTHS = ['2026-06-01', '2026-07-01', '2026-08-01', '2026-09-01', '2026-10-01', '2026-11-01'];
const GOVERNANCE = [
  '物业管理规范',
  '电动自行车停放',
  '楼道飞线整治',
  '流动摊贩疏导',
  '出租屋管理',
  '三线下地',
];
const LIVELIHOOD = ['校门口拥堵', '老人助餐', '公厕提升', '路灯维修', '积水点改造', '儿童托管', '加装电梯'];
const RESULTS = ['群众满意，予以销号', '基本达到目标，继续跟踪', '已建立长效机制'];

/** Counties month by month, and the subdistricts of the shown communities in the last month. */
export function* monthlyTopicsOf(city: SampleCity): Iterable<Row<MonthlyTopic>> {
  for (const county of city.counties) for (const month of MONTHS) yield* topicsOf(county, month);
  for (const subdistrict of city.subdistricts)
    if (within(subdistrict.code, city.communities).some(({ code }) => isShown(code)))
      yield* topicsOf(subdistrict, '2026-11-01');
}

/** One of governance, two or three of livelihood. */
function* topicsOf(region: SampleRegion, month: string): Iterable<Row<MonthlyTopic>> {
  const seed = `${region.code}-${month.slice(0, 7)}`;
  yield topic(region, month, 'GOVERNANCE', 1, oneOf(`governance:${seed}`, GOVERNANCE));
  const first = draw(`livelihood:${seed}`, LIVELIHOOD.length);
  for (let number = 1; number <= 2 + draw(`number:${seed}`, 2); number++)
    yield topic(region, month, 'LIVELIHOOD', number, LIVELIHOOD[(first + number) % LIVELIHOOD.length] ?? '');
}

function topic(
  region: SampleRegion,
  month: string,
  kind: Row<MonthlyTopic>['kind'],
  number: number,
  title: string,
): Row<MonthlyTopic> {
  const id = `topic-${region.code}-${month.slice(0, 7)}-${kind === 'GOVERNANCE' ? 'g' : 'l'}${number}`;
  const chosenOn = later(month, -(1 + draw(`chosen:${id}`, 5)));
  const days = daysAfter(chosenOn, id, [
    [2, 25],
    [20, 40],
    [1, 20],
  ]);
  const [ledOn = null, reviewedOn = null, closedOn = null] = days;
  return {
    id,
    regionCode: region.code,
    month,
    kind,
    number,
    title,
    state: stateAfter(taken(days), ['CHOSEN', 'LED', 'REVIEWED', 'CLOSED'] as const),
    chosenOn,
    leadId: ledOn === null ? null : committeeId(region.code),
    ledOn,
    reviewedOn,
    result: reviewedOn === null ? null : oneOf(`result:${id}`, RESULTS),
    closedOn,
  };
}
