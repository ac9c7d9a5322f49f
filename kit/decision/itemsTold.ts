import { type GraphQLOutputType, getNamedType } from 'graphql';
import type { FieldPolicy, Item } from '../vocabulary/model.ts';
import type { Learnt, Use } from './question.ts';

/**
 * The items whose values a field tells. A count over many rows tells none of them, except where it is over persons:
 * what is counted of them while somebody asks is for whoever may see the items.
 */
export function itemsTold(policy: FieldPolicy | undefined): readonly Item[] {
  if (policy?.kind === 'item' || policy?.kind === 'verification') return [policy.item];
  if (policy?.kind === 'aggregate') return policy.minimum === undefined ? [] : policy.over;
  return policy?.kind === 'derived' ? policy.from : [];
}

/** The same items, and how a field of this type tells them. */
export function learntFrom(policy: FieldPolicy | undefined, type: GraphQLOutputType): readonly Learnt[] {
  // What has been published is the same for everybody, and tells of no person.
  if (policy?.kind === 'aggregate' && getNamedType(type).name === 'Snapshot') return [];
  const use = useOf(policy, type);
  return itemsTold(policy).map((item) => ({ item, use }));
}

/** An item that an argument, an order or a filter tells about. */
export function learntBySearch(item: Item): Learnt {
  return { item, use: 'SEARCH' };
}

function useOf(policy: FieldPolicy | undefined, type: GraphQLOutputType): Use {
  if (policy?.kind === 'aggregate') return 'SEARCH';
  if (policy?.kind === 'verification') return 'COMPARE';
  // What is worked out from a text has no mask: which of its letters come from where, nobody can say.
  return policy?.kind === 'item' && getNamedType(type).name === 'String' ? 'TEXT' : 'VALUE';
}
