import { type SampleCity, type SampleRegion, isShown } from '../../../kit/sample/city.ts';
import { draw, oneOf } from '../../../kit/sample/draw.ts';
import { later } from '../../../kit/sample/days.ts';
import { shortNameOf } from '../../../kit/sample/compounds.ts';
import { dayOfFirst, hasCome, ifCome } from './days.ts';

const WORKS = {
  LANE: ['背街小巷硬化', '巷道雨污分流', '巷口路面修补'],
  SQUARE: ['口袋广场', '文化小广场', '健身小广场'],
  LAMP: ['路灯安装', '巷道照明改造', '太阳能路灯'],
} as const;

/** Small works of two communities or villages in five. */
export function* smallWorksIn(city: SampleCity) {
  for (const community of city.communities)
    if (isShown(community.code) || draw(`small-work:${community.code}`, 5) < 2)
      yield smallWork(city, community);
}

function smallWork(city: SampleCity, { code }: SampleRegion) {
  const kind = oneOf(`small-kind:${code}`, ['LANE', 'SQUARE', 'LAMP'] as const);
  const proposedOn = dayOfFirst(1_050, `proposed:${code}`);
  const agreedOn = later(proposedOn, 12 + draw(`agreed:${code}`, 40));
  const startedOn = later(agreedOn, 10 + draw(`begun:${code}`, 50));
  const doneOn = later(startedOn, 20 + draw(`done:${code}`, 70));
  return {
    id: `small-work-${code}-01`,
    communityCode: code,
    name: `${shortNameOf(city, code)}${oneOf(`small-name:${code}`, WORKS[kind])}`,
    kind,
    state: hasCome(doneOn)
      ? 'DONE'
      : hasCome(startedOn)
        ? 'UNDER_WAY'
        : hasCome(agreedOn)
          ? 'AGREED'
          : 'PROPOSED',
    proposedOn,
    agreedOn: ifCome(agreedOn),
    startedOn: ifCome(startedOn),
    doneOn: ifCome(doneOn),
    yuan: 20_000 + draw(`small-yuan:${code}`, 140) * 2_000,
    households: 25 + draw(`small-households:${code}`, 260),
  };
}
