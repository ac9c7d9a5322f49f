import { type SampleRegion, isShown } from '../../../kit/sample/city.ts';
import { draw, oneOf } from '../../../kit/sample/draw.ts';
import { nameOf } from '../../../kit/sample/people.ts';
import { dayBetween, later } from '../../../kit/sample/days.ts';
import { MATTERS, type Matter } from './matters.ts';
import type { Offices } from './offices.ts';
import { teamId } from './teams.ts';

const MODES = ['JOINT', 'OUTREACH', 'APPOINTMENT', 'ON_ORDER'] as const;

/** The steps in their order; how often an order has come so far, in twentieths. */
const STEPS = ['REQUESTED', 'ASSIGNED', 'HELD', 'RECORDED', 'RATED'] as const;
const REACHED = [...Array<number>(2).fill(0), ...Array<number>(2).fill(1), 2, 2, 3, 3, 3];

/** A menu of each county: something to order for every matter, the rarest not at present. */
export function menuOf({ code }: SampleRegion) {
  return MATTERS.map((matter, index) => ({
    id: itemId(code, matter),
    regionCode: code,
    name: `${matter.term}专题服务`,
    description: index % 3 === 0 ? null : `律师上门讲解${matter.term}常见问题，并现场答疑。`,
    matter: matter.kind,
    offered: index < MATTERS.length - 1,
  }));
}

const itemId = (county: string, matter: Matter) => `legal-item-${county}-${matter.kind.toLowerCase()}`;

export function* consultationsOf(offices: Offices, towns: ReadonlySet<string>) {
  for (const community of offices.communities) {
    const count = isShown(community.code)
      ? MODES.length
      : draw(`consultations:${community.code}`, 10) > 0
        ? 1
        : 2;
    for (let index = 0; index < count; index++)
      yield consultation(offices, community, index, towns.has(community.code.slice(0, 9)));
  }
}

function consultation(offices: Offices, { code, name }: SampleRegion, index: number, hasTeam: boolean) {
  const id = `consultation-${code}-${index + 1}`;
  const mode = isShown(code) ? (MODES[index] ?? 'JOINT') : oneOf(`mode:${id}`, MODES);
  const matter = oneOf(`matter:${id}`, MATTERS.slice(0, -1));
  const withdrawn = draw(`withdrawn:${id}`, 20) === 0;
  const reached = withdrawn ? 0 : (REACHED[draw(`reached:${id}`, 20)] ?? 4);
  const pending = reached < 2 && !withdrawn;
  const requestedOn = dayBetween(
    id,
    pending ? '2026-11-02' : '2026-01-05',
    pending ? '2026-11-15' : '2026-10-20',
  );
  const on = (step: number, after: number) => (reached >= step ? later(requestedOn, after) : null);
  const wait = 3 + draw(`wait:${id}`, 10);
  const adviser = offices.adviserOf.get(code) ?? offices.advisers[0];
  return {
    id,
    communityCode: code,
    mode,
    state: withdrawn ? 'WITHDRAWN' : STEPS[reached],
    matter: matter.kind,
    adviserId: reached >= 1 ? adviser?.id : null,
    teamId: mode === 'JOINT' && hasTeam && reached >= 1 ? teamId(code.slice(0, 9)) : null,
    orderedId: mode === 'ON_ORDER' ? itemId(offices.county.code, matter) : null,
    bookedFor: mode === 'APPOINTMENT' ? `${later(requestedOn, wait)}T15:00:00+08:00` : null,
    venue:
      mode === 'OUTREACH'
        ? `${name}${oneOf(`venue:${id}`, ['老人活动中心', '文化广场', '集市', '工厂宿舍'])}`
        : null,
    requestedOn,
    assignedOn: on(1, 1),
    heldOn: on(2, wait),
    recordedOn: on(3, wait + 1),
    ratedOn: on(4, wait + 2 + draw(`rated:${id}`, 5)),
    rating:
      reached >= 4
        ? 5 - Math.floor(draw(`rating:${id}`, 10) / 5) - (draw(`poor:${id}`, 15) === 0 ? 2 : 0)
        : null,
    requester: nameOf(`requester:${id}`),
    content: reached >= 3 ? `示例：咨询${matter.term}问题，已答复并记录。` : null,
  };
}
