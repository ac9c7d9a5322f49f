import { draw, oneOf } from '../../../kit/sample/draw.ts';
import { later } from '../../../kit/sample/days.ts';
import type { Stage } from '../rules/skippedStages.ts';
import type { Compound } from './compounds.ts';
import { earlier, hasCome, lastDayOf } from './days.ts';
import { type Timeline, timelineOf } from './timeline.ts';

const BUILDERS = ['宏基', '鼎盛', '粤东', '闽南', '城建', '远大', '中成', '建安'];

/** Who keeps up each utility; parking is the community's own affair. */
const OPERATORS = {
  POWER: '供电局',
  WATER: '自来水公司',
  GAS: '管道燃气公司',
  DRAINS: '市政设施管理中心',
  PARKING: null,
  LIGHTING: '路灯管理所',
} as const;

export interface Project {
  readonly row: ReturnType<typeof projectRow>;
  readonly compound: Compound;
  readonly timeline: Timeline;
}

export function projectOf(compound: Compound, stage: Stage): Project {
  const timeline = timelineOf(compound.id, stage);
  return { row: projectRow(compound, stage, timeline), compound, timeline };
}

function projectRow(compound: Compound, stage: Stage, { plannedOn, startedOn, completedOn }: Timeline) {
  const { id, name, communityCode, households } = compound;
  return {
    id: `renovation-of-${id}`,
    name: `${name}改造项目`,
    compoundId: id,
    communityCode,
    stage,
    plannedOn,
    startedOn,
    completedOn,
    households,
    contractor: startedOn && `${oneOf(`builder:${id}`, BUILDERS)}建设工程有限公司`,
    budgetYuan: 500_000 + draw(`budget:${id}`, 90) * 50_000,
  };
}

export function utilitiesOf({ row: { id, communityCode, startedOn, completedOn } }: Project) {
  const kinds = (Object.keys(OPERATORS) as (keyof typeof OPERATORS)[]).filter(
    (kind) => kind === 'DRAINS' || draw(`utility:${id}:${kind}`, 3) > 0,
  );
  return kinds.map((kind) => {
    const began = startedOn && later(startedOn, 3 + draw(`began:${id}:${kind}`, 40));
    const ended =
      began && earlier(later(began, 30 + draw(`ended:${id}:${kind}`, 90)), lastDayOf(completedOn));
    const state = completedOn ? 'DONE' : oneOf(`state:${id}:${kind}`, ['UNDER_WAY', 'DONE', 'PLANNED']);
    const isBegun = began !== null && hasCome(began) && state !== 'PLANNED';
    const isDone = isBegun && state === 'DONE';
    return {
      id: `${id}-${kind.toLowerCase()}`,
      projectId: id,
      communityCode,
      kind,
      state: isDone ? 'DONE' : isBegun ? 'UNDER_WAY' : 'PLANNED',
      operator: OPERATORS[kind],
      startedOn: isBegun ? began : null,
      completedOn: isDone ? ended : null,
    };
  });
}
