import type { CompoundBranch } from '../../../kit/sample/branches.ts';
import { draw } from '../../../kit/sample/draw.ts';
import { nameOf } from '../../../kit/sample/people.ts';
import { later } from '../../../kit/sample/days.ts';
import { ifCome } from './days.ts';
import type { Project } from './projects.ts';

/**
 * Most groups form a provisional branch in time; the compound has a branch where party's register has one. The provisional
 * one is in that register only where it is the compound's own.
 */
export function* workGroupsOf({ row, compound, timeline }: Project, branch: CompoundBranch | undefined) {
  const { id, communityCode, name } = row;
  if (row.stage === 'YEARLY_PLAN' && draw(`group:${id}`, 2) === 0) return;
  const formedOn = timeline.plannedOn;
  const usual =
    draw(`provisional:${id}`, 15) === 0 ? null : ifCome(later(formedOn, 5 + draw(`formed:${id}`, 20)));
  const [provisional, permanent] = branch?.provisional ? [branch, null] : [null, branch ?? null];
  yield {
    id: `work-group-of-${compound.id}`,
    projectId: id,
    communityCode,
    name: `${name}工作专班`,
    leader: draw(`leader:${id}`, 20) === 0 ? null : nameOf(`work-group:${id}`),
    members: 5 + draw(`group-members:${id}`, 9),
    formedOn,
    provisionalBranchId: provisional?.id ?? null,
    provisionalBranchFormedOn: provisional?.formedOn ?? usual,
    compoundBranchId: permanent?.id ?? null,
    compoundBranchFormedOn: permanent?.formedOn ?? null,
  };
}
