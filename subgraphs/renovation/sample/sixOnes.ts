import { createHash } from 'node:crypto';
import { draw } from '../../../kit/sample/draw.ts';
import { later } from '../../../kit/sample/days.ts';
import { hasCome } from './days.ts';
import type { Project } from './projects.ts';

/** Which part of the households each of the six reaches at least, in percent, and what proves it. */
const STEPS = {
  LETTER: { reaches: 100, evidence: '致居民的一封信及签收表' },
  LEAFLET: { reaches: 100, evidence: '改造明白纸及张贴照片' },
  OPINION_BOX: { reaches: 100, evidence: '意见箱照片及开箱记录' },
  CHAT_GROUP: { reaches: 62, evidence: '小区改造微信群成员统计表' },
  HOUSEHOLD_VISITS: { reaches: 100, evidence: '入户走访登记汇总表' },
  MEETING: { reaches: 45, evidence: '居民会签到表及会议纪要' },
} as const;

export function sixOnesOf({ row: { id, communityCode, households }, timeline }: Project) {
  const kinds = Object.keys(STEPS) as (keyof typeof STEPS)[];
  return kinds.map((kind, index) => {
    const { reaches, evidence } = STEPS[kind];
    const day = later(timeline.plannedOn, 6 + index * 9 + draw(`six:${id}:${kind}`, 8));
    const done = hasCome(day);
    const share = reaches === 100 ? 100 : reaches + draw(`reached:${id}:${kind}`, 35);
    // Visits have begun before the round is over.
    const reached = done ? share : kind === 'HOUSEHOLD_VISITS' ? draw(`visited:${id}`, 80) : 0;
    return {
      id: `six-ones-${id}-${index + 1}`,
      projectId: id,
      communityCode,
      kind,
      done,
      doneOn: done ? day : null,
      households: Math.floor((households * reached) / 100),
      evidence: done ? evidence : null,
      evidenceHash: done ? createHash('sha256').update(`${evidence}:${id}`).digest('hex') : null,
    };
  });
}
