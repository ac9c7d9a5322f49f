import { type SampleCity, type SampleRegion, within } from '../../../kit/sample/city.ts';
import { draw, oneOf } from '../../../kit/sample/draw.ts';
import { phoneOf } from '../../../kit/sample/people.ts';
import { dayBetween } from '../../../kit/sample/days.ts';
import { moment } from './days.ts';

const FUNCTIONS = ['EMERGENCY_COMMAND', 'INFORMATION', 'GRID_SERVICE', 'PUBLIC_ORDER'];
const MONTHS = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11'];

const NOTICES = {
  WARNING: ['暴雨橙色预警提示', '台风防御提示', '强对流天气提示'],
  SAFETY: ['电动自行车充电安全提示', '用气安全提示', '防范诈骗提示'],
  LIVELIHOOD: ['计划停水通知', '道路施工绕行通知', '计划停电通知'],
  POLICY: ['医保缴费政策告知', '老旧小区改造政策告知', '便民服务日预告'],
} as const;
const KINDS = Object.keys(NOTICES) as (keyof typeof NOTICES)[];

/** Which channels tell what became of a notice. */
const TELLS = {
  RESIDENT_APP: { delivered: true, opened: true },
  OFFICIAL_ACCOUNT: { delivered: true, opened: true },
  TEXT_MESSAGE: { delivered: true, opened: false },
  GRID_GROUP: { delivered: true, opened: false },
  LOUDSPEAKER: { delivered: false, opened: false },
  NOTICE_BOARD: { delivered: false, opened: false },
} as const;
const CHANNELS = Object.keys(TELLS) as (keyof typeof TELLS)[];

/** The four-in-one centre of a county. */
export function coordinationCentreOf({ code, name }: SampleRegion) {
  const id = `coordination-centre-${code}`;
  return {
    id,
    regionCode: code,
    name: `${name}社会治理联动中心`,
    functions: FUNCTIONS,
    address: `${name}示例路${1 + draw(`address:${id}`, 200)}号`,
    phone: phoneOf(id),
    aroundTheClock: draw(`night:${id}`, 4) > 0,
    staff: draw(`staff:${id}`, 5) === 0 ? null : 12 + draw(`number:${id}`, 40),
    openedOn: dayBetween(id, '2024-03-01', '2025-10-31'),
  };
}

/** What went out to residents: every month from the county, and now and then from each town. */
export function* noticesOf(city: SampleCity, county: SampleRegion) {
  for (const [index, month] of MONTHS.entries())
    for (const nth of [0, 1]) {
      const channel = CHANNELS[(index + 3 * nth) % CHANNELS.length] ?? 'RESIDENT_APP';
      yield noticeOf(
        county,
        `${month}-${nth}`,
        dayBetween(`${county.code}${month}${nth}`, ...days(month)),
        channel,
        400,
      );
    }
  for (const town of within(county.code, city.subdistricts))
    for (const nth of [0, 1]) {
      const day = dayBetween(`notice:${town.code}${nth}`, '2026-01-05', '2026-11-18');
      yield noticeOf(town, String(nth), day, oneOf(`channel:${town.code}${nth}`, CHANNELS), 60);
    }
}

const days = (month: string): [from: string, to: string] => [`2026-${month}-03`, `2026-${month}-19`];

function noticeOf(
  { code, name }: SampleRegion,
  number: string,
  day: string,
  channel: keyof typeof TELLS,
  reach: number,
) {
  const id = `notice-${code}-${number}`;
  const kind = oneOf(`kind:${id}`, KINDS);
  const recipients = reach + draw(`reach:${id}`, 10 * reach);
  const delivered = recipients - draw(`lost:${id}`, Math.ceil(recipients / 8));
  return {
    id,
    regionCode: code,
    title: `${name}${oneOf(`title:${id}`, NOTICES[kind])}`,
    kind,
    channel,
    sentAt: moment(day, draw(`minute:${id}`, 590)).at,
    recipients,
    delivered: TELLS[channel].delivered ? delivered : null,
    opened: TELLS[channel].opened ? delivered - draw(`unread:${id}`, delivered) : null,
  };
}
