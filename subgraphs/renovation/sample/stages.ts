import { draw, oneOf } from '../../../kit/sample/draw.ts';
import { later } from '../../../kit/sample/days.ts';
import type { Compound } from './compounds.ts';
import { hasCome } from './days.ts';
import type { Project } from './projects.ts';

/** Stages to which a renovation comes by a numbered document. */
const BY_DOCUMENT: readonly string[] = [
  'YEARLY_PLAN',
  'DESIGN_REVIEW',
  'CONSTRUCTION',
  'COMPLETION_ACCEPTANCE',
];
const VENUES = ['社区党群服务中心', '社区会议室', '小区架空层', '街道会议室'];

export function historyOf({ row: { id, communityCode }, timeline }: Project) {
  const reached = [...timeline.since];
  return reached.map(([stage, since], index) => {
    const next = reached[index + 1]?.[1];
    return {
      id: `stage-${id}-${index + 1}`,
      projectId: id,
      communityCode,
      stage,
      since,
      until: next === undefined ? null : later(next, -1),
      document: BY_DOCUMENT.includes(stage)
        ? `改造办〔${since.slice(0, 4)}〕${1 + draw(`document:${id}:${stage}`, 90)}号`
        : null,
    };
  });
}

/** One hearing, and a second one where the first sent the plan back. */
export function* hearingsOf({ row, compound, timeline }: Project) {
  const since = timeline.since.get('HEARING');
  if (since === undefined) return;
  const announcedOn = later(since, draw(`announced:${row.id}`, 3));
  if (!hasCome(announcedOn)) return;
  const first = hearing(row, compound, 1, announcedOn);
  yield first;
  const again = first.heldOn && later(first.heldOn, 2);
  if (again && hasCome(again) && first.result === 'TO_BE_HEARD_AGAIN') yield hearing(row, compound, 2, again);
}

function hearing(
  { id, communityCode }: Project['row'],
  compound: Compound,
  number: number,
  announcedOn: string,
) {
  const seed = `hearing:${id}:${number}`;
  const heldOn = later(announcedOn, number === 1 ? 10 + draw(seed, 5) : 8);
  const opinions = 3 + draw(`${seed}:opinions`, 18);
  const isHeld = hasCome(heldOn);
  return {
    id: `hearing-${id}-${number}`,
    projectId: id,
    communityCode,
    subject: `${compound.name}改造内容、资金筹集和后续管理`,
    announcedOn,
    heldOn: isHeld ? heldOn : null,
    venue: oneOf(`${seed}:venue`, VENUES),
    participants: isHeld ? 20 + draw(`${seed}:participants`, 60) : null,
    opinions: isHeld ? opinions : null,
    adopted: isHeld ? draw(`${seed}:adopted`, opinions + 1) : null,
    result: isHeld ? resultOf(seed, number) : null,
  };
}

function resultOf(seed: string, number: number): string {
  if (number === 1 && draw(`${seed}:again`, 15) === 0) return 'TO_BE_HEARD_AGAIN';
  return oneOf(`${seed}:result`, ['AGREED', 'AGREED', 'AGREED_WITH_CHANGES']);
}
