import { two } from '../../../kit/sample/anchors.ts';
import { type SampleRegion, isShown, isUrban } from '../../../kit/sample/city.ts';
import { draw, oneOf } from '../../../kit/sample/draw.ts';
import { nameOf } from '../../../kit/sample/people.ts';
import { dayBetween, later } from '../../../kit/sample/days.ts';

const WISHES = [
  ['CHILD', '一个新书包'],
  ['CHILD', '一套课外书'],
  ['ELDER', '一把防滑洗澡椅'],
  ['ELDER', '有人陪着去复诊'],
  ['DISABLED', '一副新拐杖'],
  ['HARDSHIP', '一台电风扇'],
  ['HARDSHIP', '一床棉被'],
  ['NEW_ECONOMY_WORKER', '一个头盔'],
  ['NEW_ECONOMY_WORKER', '一份意外险咨询'],
] as const;

const CARES = [
  ['REST', '歇脚饮水与充电'],
  ['HEALTH_CHECK', '免费健康体检'],
  ['SAFETY_TRAINING', '骑行安全与急救培训'],
  ['LEGAL_ADVICE', '劳动合同与事故咨询'],
  ['CHILD_CARE', '暑期子女托管'],
  ['INSURANCE', '参保政策咨询'],
] as const;
const OCCUPATIONS = ['COURIER', 'RIDER', 'DRIVER', 'BROADCASTER'];

type TeamOf = (community: string) => string | undefined;

/** Small wishes, and who has seen to them. */
export function* wishesOf(communities: readonly SampleRegion[], teamOf: TeamOf) {
  for (const community of communities) {
    const { code } = community;
    const lot = draw(`wishes:${code}`, 3);
    const count = isShown(code) ? 4 : isUrban(community) ? 1 + lot : lot === 0 ? 1 : 0;
    for (let nth = 1; nth <= count; nth += 1) {
      const id = `wish-${code}-${two(nth)}`;
      const [group, title] = oneOf(`wish:${id}`, WISHES);
      yield {
        id,
        title,
        wishGroup: group,
        communityCode: code,
        ...progressOf(id, teamOf(code)),
        personName: nameOf(id),
      };
    }
  }
}

/** What is done for couriers, riders, drivers and broadcasters. */
export function* caresOf(communities: readonly SampleRegion[], teamOf: TeamOf) {
  for (const community of communities) {
    const { code } = community;
    const count = isShown(code) ? 2 : isUrban(community) ? draw(`cares:${code}`, 2) : 0;
    for (let nth = 1; nth <= count; nth += 1) {
      const id = `care-${code}-${two(nth)}`;
      const [kind, title] = oneOf(`care:${id}`, CARES);
      const progress = progressOf(id, teamOf(code));
      yield {
        id,
        title,
        kind,
        occupation: oneOf(`occupation:${id}`, OCCUPATIONS),
        communityCode: code,
        ...progress,
        served: progress.state === 'FULFILLED' ? 5 + draw(`served:${id}`, 60) : null,
      };
    }
  }
}

/** Published, claimed by a team, fulfilled. */
function progressOf(id: string, team: string | undefined) {
  const state =
    team === undefined
      ? 'PUBLISHED'
      : oneOf(`state:${id}`, ['PUBLISHED', 'CLAIMED', 'FULFILLED', 'FULFILLED']);
  const publishedOn = dayBetween(id, '2026-01-05', '2026-10-20');
  const claimedOn = later(publishedOn, 1 + draw(`claimed:${id}`, 12));
  return {
    state,
    publishedOn,
    claimedById: state === 'PUBLISHED' ? null : (team ?? null),
    claimedOn: state === 'PUBLISHED' ? null : claimedOn,
    fulfilledOn: state === 'FULFILLED' ? later(claimedOn, 1 + draw(`fulfilled:${id}`, 15)) : null,
  };
}
