import type { Item } from '../../../kit/vocabulary/model.ts';

export type Condition =
  | 'REGISTERED_APPLICATION'
  | 'AGREEMENT'
  | 'DECLARED_PURPOSE'
  | 'MASKED_UNLESS_FULL'
  | 'ONE_SUBJECT'
  | 'CASE_AND_ASSESSMENT';

const OF_CLASS = {
  UNCONDITIONAL: ['REGISTERED_APPLICATION'],
  CONDITIONAL: ['AGREEMENT', 'DECLARED_PURPOSE'],
} as const satisfies Partial<Record<Item['sharing'], readonly Condition[]>>;

const OF_SENSITIVITY = {
  NONE: [],
  PERSONAL: ['MASKED_UNLESS_FULL'],
  SENSITIVE: ['ONE_SUBJECT', 'CASE_AND_ASSESSMENT'],
} as const satisfies Record<Item['sensitivity'], readonly Condition[]>;

/** On what conditions another department may have an item; none for what is open, and none help where it is withheld. */
export function conditionsOf({
  sharing,
  openness,
  sensitivity,
}: Pick<Item, 'sharing' | 'openness' | 'sensitivity'>): readonly Condition[] {
  if (openness === 'OPEN' || sharing === 'WITHHELD') return [];
  return [...OF_CLASS[sharing], ...OF_SENSITIVITY[sensitivity]];
}
