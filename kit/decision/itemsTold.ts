import type { FieldPolicy, Item } from '../vocabulary/model.ts';

/** The items whose values a field tells: none where it is structure, an action or an aggregate. */
export function itemsTold(policy: FieldPolicy | undefined): readonly Item[] {
  if (policy?.kind === 'item') return [policy.item];
  return policy?.kind === 'derived' ? policy.from : [];
}
