import { two } from '../../../kit/sample/anchors.ts';
import { type SampleRegion, isShown, isUrban } from '../../../kit/sample/city.ts';
import { draw, oneOf } from '../../../kit/sample/draw.ts';
import { nameOf, phoneOf } from '../../../kit/sample/people.ts';
import { dayBetween, later } from '../../../kit/sample/days.ts';
import type { Item } from './posts.ts';

const STATES = [
  'PUBLISHED',
  'PUBLISHED',
  'PUBLISHED',
  'CLAIMED',
  'FULFILLED',
  'FULFILLED',
  'SUBMITTED',
  'REJECTED',
];

/** Which states come after which: what has happened by then. */
const REVIEWED = ['REJECTED', 'PUBLISHED', 'CLAIMED', 'FULFILLED'];
const PUBLISHED = ['PUBLISHED', 'CLAIMED', 'FULFILLED'];
const CLAIMED = ['CLAIMED', 'FULFILLED'];

/** Residents' needs; whoever claims one is a team of the community. */
export function* needsOf(
  communities: readonly SampleRegion[],
  items: readonly Item[],
  teamOf: (community: string) => string | undefined,
) {
  for (const community of communities) {
    for (let nth = 1; nth <= howMany(community); nth += 1) {
      const id = `need-${community.code}-${two(nth)}`;
      const item = oneOf(`item:${id}`, items);
      // The shown communities have several needs open, so that a list has a second page.
      const state = isShown(community.code) && nth <= 7 ? 'PUBLISHED' : oneOf(`state:${id}`, STATES);
      const submittedOn = dayBetween(id, '2026-01-05', '2026-10-28');
      const claimedOn = later(submittedOn, 3 + draw(`claimed:${id}`, 5));
      yield {
        id,
        title: `${community.name}：${item.name}`,
        state,
        serviceItemId: item.id,
        communityCode: community.code,
        submittedOn,
        reviewedOn: REVIEWED.includes(state) ? later(submittedOn, 1) : null,
        reviewer: REVIEWED.includes(state) ? `审核员-${two(1 + draw(`reviewer:${id}`, 12))}` : null,
        rejectedFor:
          state === 'REJECTED' ? oneOf(`reason:${id}`, ['不属于志愿服务范围', '内容重复', '信息不全']) : null,
        publishedOn: PUBLISHED.includes(state) ? later(submittedOn, 2) : null,
        claimedById: CLAIMED.includes(state) ? (teamOf(community.code) ?? null) : null,
        claimedOn: CLAIMED.includes(state) ? claimedOn : null,
        fulfilledOn: state === 'FULFILLED' ? later(claimedOn, 2 + draw(`done:${id}`, 12)) : null,
        contactName: nameOf(id),
        contactPhone: phoneOf(id),
      };
    }
  }
}

function howMany(community: SampleRegion): number {
  if (isShown(community.code)) return 12;
  return isUrban(community) ? 4 + draw(`needs:${community.code}`, 6) : draw(`needs:${community.code}`, 3);
}
