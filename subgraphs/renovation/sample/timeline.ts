import { draw } from '../../../kit/sample/draw.ts';
import { later } from '../../../kit/sample/days.ts';
import { STAGES, type Stage } from '../rules/skippedStages.ts';
import { beforeEnd, dayOfFirst } from './days.ts';

/** For how many days a stage lasts, at least and at most. */
const LASTS: Record<Stage, readonly [number, number]> = {
  YEARLY_PLAN: [30, 60],
  HEARING: [32, 48],
  DESIGN_REVIEW: [25, 45],
  TENDER: [30, 50],
  CONSTRUCTION: [150, 260],
  COMPLETION_ACCEPTANCE: [15, 35],
  HANDOVER: [20, 40],
  REVIEW: [20, 40],
};

/** When a renovation came to each stage so far. */
export interface Timeline {
  readonly plannedOn: string;
  readonly since: ReadonlyMap<Stage, string>;
  readonly startedOn: string | null;
  readonly completedOn: string | null;
}

/** Stages follow each other without a gap; what has been accepted began early enough to be over by now. */
export function timelineOf(id: string, present: Stage): Timeline {
  const reached = STAGES.slice(0, STAGES.indexOf(present) + 1);
  const lasted = new Map(reached.map((stage) => [stage, lasting(id, stage)]));
  const before = reached.slice(0, -1).reduce((days, stage) => days + (lasted.get(stage) ?? 0), 0);
  const isOver = present === 'HANDOVER' || present === 'REVIEW';
  // One in eight was accepted but lately.
  const isLongOver = isOver && draw(`lately:${id}`, 8) > 0;
  const stays = draw(`stays:${id}`, (lasted.get(present) ?? 1) - 1) + 1;
  const plannedOn = isLongOver ? dayOfFirst(480, `planned:${id}`) : beforeEnd(before + stays);
  const since = new Map<Stage, string>();
  let day = plannedOn;
  for (const stage of reached) {
    since.set(stage, day);
    day = later(day, lasted.get(stage) ?? 0);
  }
  const handedOver = since.get('HANDOVER');
  return {
    plannedOn,
    since,
    startedOn: since.get('CONSTRUCTION') ?? null,
    completedOn: handedOver === undefined ? null : later(handedOver, -1),
  };
}

function lasting(id: string, stage: Stage): number {
  const [least, most] = LASTS[stage];
  return least + draw(`lasting:${id}:${stage}`, most - least + 1);
}
