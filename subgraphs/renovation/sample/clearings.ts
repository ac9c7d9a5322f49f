import { draw, oneOf } from '../../../kit/sample/draw.ts';
import { later } from '../../../kit/sample/days.ts';
import { isShownFirst } from '../../../kit/sample/governance.ts';
import type { Compound } from './compounds.ts';
import { dayOfFirst } from './days.ts';

/** How a compound that is managed like this can have left the list. */
const WAYS = {
  OWNERS_COMMITTEE_AND_PROPERTY: ['OWNERS_COMMITTEE', 'JOINED'],
  PROPERTY_ONLY: ['PROPERTY_COMPANY', 'TRUSTEESHIP'],
  OWNERS_COMMITTEE_ONLY: ['OWNERS_COMMITTEE', 'SELF_MANAGEMENT'],
} as const;
const UNDER_WAY = ['业委会筹备组已成立', '正与物业企业洽谈', '社区网格代管', null];

export type Clearing = NonNullable<ReturnType<typeof clearingOf>>;

/** Three-no compounds stand on the list; one in six of the others has stood there and was cleared. */
export function clearingOf(compound: Compound) {
  const { id, communityCode, governance } = compound;
  const listing = { id: `clearing-${id}`, compoundId: id, communityCode };
  if (governance === 'THREE_NO')
    return {
      ...listing,
      since: dayOfFirst(1_000, `listed:${id}`),
      cleared: false,
      clearedOn: null,
      way: null,
      note: oneOf(`clearing-note:${id}`, UNDER_WAY),
    };
  if (draw(`cleared:${id}`, 6) > 0 && !isShownFirst(id)) return undefined;
  const since = dayOfFirst(300, `listed:${id}`);
  return {
    ...listing,
    since,
    cleared: true,
    clearedOn: later(since, 60 + draw(`clearing:${id}`, 500)),
    way: oneOf(`clearing-way:${id}`, WAYS[governance]),
    note: null,
  };
}

/** The day on which somebody took charge. */
export function clearedOn(clearing: Clearing | undefined): string | null {
  return clearing?.clearedOn ?? null;
}
