import type { TableRows } from '../../../kit/database/bulk.ts';
import { draw } from '../../../kit/sample/draw.ts';
import { dayBetween, LAST_DAY, later } from '../../../kit/sample/days.ts';
import type { CoBuildingAgreement, MemberUnit } from '../generated/client/client.ts';
import type { Row } from './row.ts';

type Unit = Row<MemberUnit>;

const UNITS: readonly (readonly [name: string, kind: Unit['kind'], promise: string])[] = [
  ['小学', 'SCHOOL', '周末开放操场'],
  ['卫生服务站', 'HEALTH', '每月义诊一次'],
  ['派出所', 'OFFICE', '参与夜间巡防'],
  ['市场监管所', 'OFFICE', '开展食品安全宣传'],
  ['供电所', 'STATE_ENTERPRISE', '检修老旧线路'],
  ['自来水营业所', 'STATE_ENTERPRISE', '上门检修水管'],
  ['银行网点', 'STATE_ENTERPRISE', '开展防诈骗讲座'],
  ['邮政支局', 'PUBLIC_INSTITUTION', '代办邮政业务'],
  ['物业服务企业', 'PRIVATE_ENTERPRISE', '错时共享停车位'],
  ['商会', 'SOCIAL_ORGANISATION', '资助困难家庭'],
];

/** A joint committee as far as its units and meetings go. */
export interface Committee {
  readonly id: string;
  readonly name: string;
  readonly regionCode: string;
}

/** A unit with its seat in a joint committee. */
export interface Seat {
  readonly unit: Unit;
  readonly committee: Committee;
  readonly promise: string;
}

/** Four to eight units work together in each joint committee. */
export function seatsOf(committees: readonly Committee[]): Seat[] {
  return committees.flatMap((committee) =>
    UNITS.slice(0, 4 + draw(`units:${committee.id}`, 5)).map(([title, kind, promise], index) => ({
      unit: {
        id: `unit-${committee.regionCode}-${index + 1}`,
        name: committee.name.replace(/(社区|村)大党委$/, '') + title,
        kind,
        regionCode: committee.regionCode,
      },
      committee,
      promise,
    })),
  );
}

export function* unitsOf(seats: readonly Seat[]): Iterable<TableRows> {
  yield { table: 'member_unit', rows: seats.map(({ unit }) => unit) };
  yield {
    table: 'membership',
    rows: seats.map(({ unit, committee }) => ({ organisationId: committee.id, unitId: unit.id })),
  };
}

/** What a unit promises: for a year, or until further notice; every third unit has signed nothing. */
export function* agreementsOf(seats: readonly Seat[]): Iterable<Row<CoBuildingAgreement>> {
  for (const { unit, committee, promise } of seats) {
    const id = `agreement-${unit.id}`;
    const lot = draw(id, 60);
    if (lot % 3 === 0) continue;
    const since = dayBetween(`since:${id}`, '2025-01-01', '2026-11-01');
    const until = lot % 5 === 0 ? null : later(since, 364);
    const over = until !== null && until < LAST_DAY;
    const drafted = !over && lot % 10 === 1;
    yield {
      id,
      communityCode: committee.regionCode,
      unitId: unit.id,
      committeeId: committee.id,
      title: `${committee.name.replace(/大党委$/, '')}与${unit.name}党建共建协议`,
      promises: lot % 2 === 0 ? [promise] : [promise, '在职党员进社区报到'],
      state: drafted ? 'DRAFTED' : over ? (lot % 4 === 1 ? 'ENDED' : 'FULFILLED') : 'SIGNED',
      signedOn: drafted ? null : later(since, -(lot % 10)),
      since,
      until,
    };
  }
}
