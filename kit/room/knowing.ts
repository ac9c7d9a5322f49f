import { learntBySearch } from '../decision/itemsTold.ts';
import type { Policies } from '../vocabulary/policies.ts';
import type { RoomContext } from './context.ts';
import type { Decisions } from './decisions.ts';
import type { Uses } from './uses.ts';

/** Where a row lies, or that it is there at all, is no text that could be masked: who may know it, may know it in clear. */
export function knowing(room: string, policies: Policies) {
  const searched = new Map([...policies.items()].map(({ item }) => [item.id, [learntBySearch(item)]]));
  return (decisions: Decisions, uses: Uses | null): RoomContext<unknown>['mayKnow'] =>
    (id, region) => {
      const learnt = searched.get(id);
      if (learnt === undefined) throw new Error(`${room} has no item ${id}.`);
      if (uses === null) return true;
      const decision = decisions.ofField(learnt, region, false);
      if (decision.answer !== 'allow') return false;
      if (learnt.every(({ item }) => item.openness === 'OPEN')) return true;
      if (!uses.closed) uses.note(room, learnt, decision, region, null);
      return !uses.closed;
    };
}
