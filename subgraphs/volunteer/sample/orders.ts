import { two } from '../../../kit/sample/anchors.ts';
import { type SampleRegion, isShown, isUrban } from '../../../kit/sample/city.ts';
import { draw, oneOf } from '../../../kit/sample/draw.ts';
import { nameOf, phoneOf } from '../../../kit/sample/people.ts';
import { dayBetween, later } from '../../../kit/sample/days.ts';
import { ORDER_STEPS } from '../rules/orderSteps.ts';
import { momentOn } from './days.ts';
import type { Item } from './posts.ts';
import type { Volunteer } from './teams.ts';

const REPORTS = [
  '按时上门，服务完成',
  '两名队员到场，问题已处理',
  '已完成，并教会居民日常维护',
  '陪同办理完毕，平安送回',
];
const COMMENTS = ['服务热心，谢谢', '来得很快', '希望周末也能预约', null, null];
const DETAILS = ['请在下午四点以后上门', '行动不便，请到家里', '请先电话联系', null];

/** Orders, each as far as it has come, with volunteers of the community who take them. */
export function ordersOf(
  communities: readonly SampleRegion[],
  items: readonly Item[],
  volunteersOf: (community: string) => readonly Volunteer[],
) {
  return communities.flatMap((community) => {
    const volunteers = volunteersOf(community.code);
    const count = volunteers.length === 0 ? 0 : howMany(community);
    return Array.from({ length: count }, (_, nth) => {
      const id = `order-${community.code}-${two(nth + 1)}`;
      return orderOf(id, community, oneOf(`item:${id}`, items), oneOf(`by:${id}`, volunteers));
    });
  });
}

function orderOf(
  id: string,
  community: SampleRegion,
  item: Item,
  { id: volunteer, teamId, since }: Volunteer,
) {
  const steps = 1 + draw(`steps:${id}`, 8);
  const taken = Math.min(steps, ORDER_STEPS.length);
  const days = [dayBetween(id, since > '2026-01-05' ? since : '2026-01-05', '2026-11-04')];
  for (let nth = 1; nth < ORDER_STEPS.length; nth += 1)
    days.push(later(days[nth - 1] ?? '', 1 + draw(`wait:${id}:${nth}`, 3)));
  const moments = days.map((day, nth) => (nth < taken ? momentOn(day, `${id}:${nth}`) : null));
  const [placedAt, dispatchedAt, acceptedAt, shownAt, ratedAt] = moments;
  return {
    id,
    title: `${community.name}：${item.name}`,
    state: ORDER_STEPS[taken - 1]?.to ?? 'ORDERED',
    version: taken,
    serviceItemId: item.id,
    communityCode: community.code,
    unitId: dispatchedAt == null ? null : teamId,
    volunteerId: acceptedAt == null ? null : volunteer,
    placedAt,
    dispatchedAt,
    acceptedAt,
    shownAt,
    ratedAt,
    report: shownAt == null ? null : oneOf(`report:${id}`, REPORTS),
    hours: shownAt == null ? null : (1 + draw(`hours:${id}`, 8)) / 2,
    stars: ratedAt == null ? null : 5 - Math.floor(draw(`stars:${id}`, 12) / 5),
    comment: ratedAt == null ? null : oneOf(`comment:${id}`, COMMENTS),
    details: oneOf(`details:${id}`, DETAILS),
    residentName: nameOf(id),
    residentPhone: phoneOf(id),
  };
}

/** The steps that each order has taken. */
export function* stepsOf(orders: readonly ReturnType<typeof orderOf>[]) {
  for (const order of orders) {
    const at = [order.placedAt, order.dispatchedAt, order.acceptedAt, order.shownAt, order.ratedAt];
    const resident = actor(`resident:${order.id}`);
    const volunteer = actor(`volunteer:${order.volunteerId}`);
    const actors = [
      resident,
      actor(`dispatcher:${order.communityCode.slice(0, 9)}`),
      volunteer,
      volunteer,
      resident,
    ];
    for (const [nth, { action, from, to }] of ORDER_STEPS.slice(0, order.version).entries())
      yield {
        id: `step-${order.id.slice(6)}-${nth + 1}`,
        orderId: order.id,
        action,
        fromState: from,
        toState: to,
        takenAt: at[nth],
        byId: actors[nth],
        communityCode: order.communityCode,
      };
  }
}

/** A pseudonym that no other register has: nobody finds by it who it is. */
function actor(who: string): string {
  return `actor-${draw(`actor:${who}`, 2 ** 32).toString(36)}`;
}

function howMany(community: SampleRegion): number {
  if (isShown(community.code)) return 8;
  return isUrban(community)
    ? 1 + draw(`orders:${community.code}`, 3)
    : draw(`orders:${community.code}`, 4) === 0
      ? 1
      : 0;
}
