import type { FieldPolicy, Item } from '../vocabulary/model.ts';

/**
 * The items whose values a field tells. A count over many rows tells none of them, except where it is over persons:
 * until such counts are published as snapshots with their minimum, only whoever may see the items gets them.
 */
export function itemsTold(policy: FieldPolicy | undefined): readonly Item[] {
  if (policy?.kind === 'item') return [policy.item];
  if (policy?.kind === 'aggregate') return policy.minimum === undefined ? [] : policy.over;
  return policy?.kind === 'derived' ? policy.from : [];
}
