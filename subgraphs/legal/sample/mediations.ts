import { two } from '../../../kit/sample/anchors.ts';
import { type SampleCity, type SampleRegion, isShown } from '../../../kit/sample/city.ts';
import { draw, oneOf } from '../../../kit/sample/draw.ts';
import { nameOf } from '../../../kit/sample/people.ts';
import { dayBetween, later } from '../../../kit/sample/days.ts';
import { confirmationDue } from '../rules/confirmationDue.ts';
import { MATTERS } from './matters.ts';
import { mediatorId } from './mediators.ts';
import { CONFIRMATION_DAYS, procedureId, stepId } from './procedures.ts';

const STEPS = 6;
const STATES = [
  ...['REQUESTED', 'UNDER_WAY', 'ENDED', 'AGREED'],
  ...['AGREED', 'AGREED', 'CONFIRMED', 'CONFIRMED'],
] as const;
const OTHER_WAYS = ['COURT', 'ARBITRATION', 'ADMINISTRATION', 'LEGAL_AID'];

/** A mediation, and how many of the six steps it has taken. */
type Mediated = ReturnType<typeof mediation>;

/** `rooms` by community: a mediation is held in its community's room where there is one. */
export function mediationsOf(city: SampleCity, rooms: ReadonlyMap<string, string>): Mediated[] {
  return city.communities.flatMap((community) => {
    const count = isShown(community.code) ? 3 : draw(`mediations:${community.code}`, 4) === 0 ? 1 : 0;
    return Array.from({ length: count }, (_, index) => mediation(city, community, index, rooms));
  });
}

function mediation(
  city: SampleCity,
  { code }: SampleRegion,
  index: number,
  rooms: ReadonlyMap<string, string>,
) {
  const id = `mediation-${code}-${two(index + 1)}`;
  const state = isShown(code)
    ? (['CONFIRMED', 'UNDER_WAY', 'ENDED'] as const)[index % 3]
    : oneOf(`state:${id}`, STATES);
  const open = state === 'REQUESTED' || state === 'UNDER_WAY';
  const requestedOn = dayBetween(id, open ? '2026-11-01' : '2025-12-01', open ? '2026-11-09' : '2026-09-20');
  // Where the other side does not want to, there is nothing to mediate.
  const refused = state === 'ENDED' && draw(`refused:${id}`, 3) === 0;
  const joined = state !== 'REQUESTED' && !refused;
  const agreed = state === 'AGREED' || state === 'CONFIRMED';
  const agreedOn = agreed ? later(requestedOn, 3 + STEPS * 2) : null;
  const asked = state === 'CONFIRMED' || (agreed && draw(`asked:${id}`, 4) === 0);
  const taken = agreed ? STEPS : joined ? 1 + draw(`taken:${id}`, STEPS - 1) : 0;
  const parties = isParty(id);
  return {
    taken,
    row: {
      id,
      communityCode: code,
      matter: oneOf(`matter:${id}`, MATTERS).kind,
      state,
      procedureId: procedureId(city),
      mediatorId: joined ? mediatorId(code, 1) : null,
      roomId: rooms.get(code) ?? null,
      requestedOn,
      applicantJoinedOn: requestedOn,
      respondentJoinedOn: joined ? later(requestedOn, 2) : null,
      agreedOn,
      agreementNumber: agreedOn === null ? null : `人调字〔${agreedOn.slice(0, 4)}〕${id.slice(-15)}`,
      confirmationDueOn: agreedOn === null ? null : confirmationDue(agreedOn, CONFIRMATION_DAYS),
      confirmationRequestedOn: agreedOn !== null && asked ? later(agreedOn, 5 + draw(`ask:${id}`, 20)) : null,
      confirmedOn: agreedOn !== null && state === 'CONFIRMED' ? later(agreedOn, 40) : null,
      endedOn: state === 'ENDED' ? later(requestedOn, 3 + taken * 2) : null,
      otherWay: state === 'ENDED' ? oneOf(`way:${id}`, OTHER_WAYS) : null,
      ...parties,
      agreement: agreed ? '示例：双方互谅互让，约定履行期限。' : null,
    },
  };
}

const isParty = (id: string) => ({
  applicant: nameOf(`applicant:${id}`),
  respondent: nameOf(`respondent:${id}`),
});

/** Two days a step; the one under way has not ended. */
export function* mediationStepsOf(mediations: readonly Mediated[]) {
  for (const { row, taken } of mediations)
    for (let position = 1; position <= taken; position++) {
      const begunOn = later(row.requestedOn, 1 + position * 2);
      const underWay = row.state === 'UNDER_WAY' && position === taken;
      yield {
        id: `${row.id}-step-${position}`,
        communityCode: row.communityCode,
        mediationId: row.id,
        position,
        stepId: stepId(row.procedureId, position),
        begunOn,
        doneOn: underWay ? null : later(begunOn, 1),
        after: position === 1 ? null : position - 1,
      };
    }
}
