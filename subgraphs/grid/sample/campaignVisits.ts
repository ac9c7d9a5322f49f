import { draw, oneOf } from '../../../kit/sample/draw.ts';
import { later } from '../../../kit/sample/days.ts';
import type { SampleTarget } from './campaignTargets.ts';
import { grouped } from '../../../kit/sample/grouped.ts';

/** Visits to whatever was visited; the last one sees what is done. */
export function* visitsOf(targets: readonly SampleTarget[]) {
  for (const { id, communityCode, purpose, gridCode, state, listedOn, doneOn } of targets) {
    if (state === 'NOT_VISITED') continue;
    const visit = { communityCode, targetId: id, purpose, gridCode };
    const first = oneOf(`met:${id}`, ['NOBODY_THERE', 'TALKED_OVER', 'PROMISED']);
    yield {
      ...visit,
      id: `visit-${id.slice(7)}-1`,
      visitedOn: later(listedOn, 1 + draw(`first:${id}`, 3)),
      outcome: first,
      note: first === 'PROMISED' ? '承诺限期完成' : null,
    };
    if (doneOn === null) continue;
    yield { ...visit, id: `visit-${id.slice(7)}-2`, visitedOn: doneOn, outcome: 'SEEN_DONE', note: null };
  }
}

/** The part of each grid in each campaign; it is complete when nothing is left to do in it. */
export function* gridTasksOf(targets: readonly SampleTarget[]) {
  const parts = grouped(targets, ({ campaignId, gridCode }) => `${campaignId.slice(9)}-${gridCode}`);
  for (const [key, own] of parts) {
    const [first] = own;
    if (first === undefined) continue;
    const left = own.some(({ state }) => state === 'NOT_VISITED' || state === 'VISITED');
    const days = own.map(({ doneOn }) => doneOn ?? first.listedOn).sort();
    yield {
      id: `task-${key}`,
      communityCode: first.communityCode,
      campaignId: first.campaignId,
      gridCode: first.gridCode,
      assignedOn: first.listedOn,
      completedOn: left ? null : (days.at(-1) ?? null),
    };
  }
}
