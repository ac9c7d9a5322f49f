import { isShown } from '../../../kit/sample/city.ts';
import { draw, oneOf } from '../../../kit/sample/draw.ts';
import { dayBetween, LAST_DAY, later } from '../../../kit/sample/days.ts';
import type { JointMeeting, JointMeetingItem } from '../generated/client/client.ts';
import { daysAfter, taken } from './days.ts';
import type { Row } from './row.ts';
import type { Committee, Seat } from './units.ts';

type Meeting = Row<JointMeeting>;
type Item = Row<JointMeetingItem>;

/** One meeting of every joint committee within the last year; some are still to come, and some were called off. */
export function* meetingsOf(seats: readonly Seat[]): Iterable<{ meeting: Meeting; items: Item[] }> {
  for (const { committee, units } of byCommittee(seats)) {
    const id = `meeting-${committee.regionCode}-1`;
    const lot = draw(id, 1_000);
    const heldOn = dayBetween(`held:${id}`, '2026-01-05', '2026-11-18');
    const ahead = lot % 12 === 0 && !isShown(committee.regionCode);
    const cancelled = lot % 25 === 1 && !isShown(committee.regionCode);
    const published = lot % 4 === 1 ? null : later(heldOn, 3 + (lot % 5));
    const held = !ahead && !cancelled;
    const minutesPublishedOn = held && published !== null && published <= LAST_DAY ? published : null;
    const meeting: Meeting = {
      id,
      communityCode: committee.regionCode,
      convenerId: committee.id,
      title: `${committee.name.replace(/大党委$/, '')}2026年党建联席会议`,
      heldOn: ahead ? later(LAST_DAY, 2 + (lot % 30)) : heldOn,
      venue: `${committee.name.replace(/大党委$/, '')}党群服务中心`,
      state: ahead ? 'CALLED' : cancelled ? 'CANCELLED' : minutesPublishedOn === null ? 'HELD' : 'PUBLISHED',
      unitsPresent: held ? Math.max(2, units.length - (lot % 3)) : null,
      minutesPublishedOn,
    };
    yield { meeting, items: held ? itemsOf(meeting, units, lot) : [] };
  }
}

function byCommittee(seats: readonly Seat[]) {
  const all = new Map<string, { committee: Committee; units: Seat['unit'][] }>();
  for (const { committee, unit } of seats) {
    const one = all.get(committee.id) ?? { committee, units: [] };
    one.units.push(unit);
    all.set(committee.id, one);
  }
  return all.values();
}

/** A need, what meets it, and how much of it is counted. */
const PAIRS = [
  ['PARKING', '晚间停车位不足', '单位院内停车位夜间共享', 30],
  ['VENUE', '缺少活动场地', '周末开放会议室和操场', 2],
  ['STAFF', '独居老人需要探访', '青年职工结对探访', 12],
  ['EXPERTISE', '居民盼义诊', '医护人员下社区', 4],
  ['FUNDS', '困难家庭助学', '助学资金', null],
  ['GOODS', '应急物资不足', '捐赠应急物资', 20],
] as const;
const PROJECTS = [
  ['ENVIRONMENT', '共建口袋公园'],
  ['SAFETY', '老旧楼道飞线整治'],
  ['VENUE', '共享书屋'],
  ['EXPERTISE', '家电维修日'],
] as const;
const ISSUES = [
  ['ENVIRONMENT', '背街小巷垃圾堆放'],
  ['SAFETY', '电动自行车进楼'],
  ['PARKING', '校门口上下学拥堵'],
  ['SAFETY', '路灯损坏无人管'],
] as const;

/** Each meeting keeps its four lists: a need and the resource that meets it, a project and an issue at least. */
function itemsOf(meeting: Meeting, units: readonly Seat['unit'][], lot: number): Item[] {
  const [subject, need, resource, most] = oneOf(`pair:${meeting.id}`, PAIRS);
  const [projectSubject, project] = oneOf(`project:${meeting.id}`, PROJECTS);
  const [issueSubject, issue] = oneOf(`issue:${meeting.id}`, ISSUES);
  const unit = (step: number) => units[(lot + step) % units.length]?.id ?? null;
  const quantity = most === null ? null : 1 + (lot % most);
  const offered = item(meeting, 'RESOURCE', 1, subject, resource, {
    raisedById: unit(0),
    unitId: unit(0),
    quantity,
  });
  return [
    offered,
    item(meeting, 'NEED', 2, subject, need, { quantity, matchedWithId: offered.id, unitId: unit(0) }),
    item(meeting, 'PROJECT', 3, projectSubject, project, { raisedById: unit(1), unitId: unit(1) }),
    item(meeting, 'ISSUE', 4, issueSubject, issue, {
      raisedById: lot % 3 === 0 ? unit(2) : null,
      unitId: unit(2),
    }),
  ];
}

/** What was published of an item that is done. */
const RESULTS = {
  NEED: ['需求已对接落实', '需求已满足，居民反馈良好'],
  RESOURCE: ['资源已投入使用', '资源已按约提供'],
  PROJECT: ['项目已建成使用', '项目已按期完成'],
  ISSUE: ['问题已整改到位', '问题已解决，建立长效机制'],
} as const;

/** How far it has come follows from its days: a match (of needs alone), taken on, done, published. */
function item(
  meeting: Meeting,
  list: Item['list'],
  number: number,
  subject: Item['subject'],
  title: string,
  given: Partial<Item>,
): Item {
  const id = `${meeting.id}-${number}`;
  const [first, takenOn, doneOn, publishedOn] = daysAfter(meeting.heldOn, id, [
    [0, 10],
    [2, 30],
    [10, 90],
    [3, 20],
  ]) as [string | null, string | null, string | null, string | null];
  const matched = list === 'NEED' ? first : null;
  const steps = taken([takenOn, doneOn, publishedOn]);
  const state = (['RAISED', 'TAKEN_ON', 'DONE', 'PUBLISHED'] as const)[steps] ?? 'RAISED';
  return {
    id,
    communityCode: meeting.communityCode,
    meetingId: meeting.id,
    list,
    subject,
    title,
    quantity: null,
    raisedById: null,
    raisedOn: meeting.heldOn,
    ...given,
    state: steps === 0 && matched !== null ? 'MATCHED' : state,
    matchedWithId: matched === null ? null : (given.matchedWithId ?? null),
    matchedOn: matched,
    unitId: takenOn === null ? null : (given.unitId ?? null),
    takenOn,
    doneOn,
    publishedOn,
    result: publishedOn === null ? null : oneOf(`result:${id}`, RESULTS[list]),
  };
}
