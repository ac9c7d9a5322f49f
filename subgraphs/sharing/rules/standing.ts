import type { AgreementState } from '../generated/resolvers.ts';

interface Standing {
  readonly state: Exclude<AgreementState, 'ENDED'>;
  readonly until: Date;
  readonly replyBy: Date;
}

/** An agreement ends by itself with its last day: nobody has to do anything for it. */
export function stateOn({ state, until }: Standing, today: Date): AgreementState {
  return state === 'ACTIVE' && until < today ? 'ENDED' : state;
}

/** Whether its source has let the last day for a reply pass. */
export function isOverdue({ state, replyBy }: Standing, today: Date): boolean {
  return (state === 'SUBMITTED' || state === 'AWAITING_SECOND') && replyBy < today;
}

/** Whether departments have a part in an agreement, or were told of it: it is nobody else's business. */
export function isParty(
  {
    departmentCode,
    sourceCode,
    toldCodes,
  }: { readonly departmentCode: string; readonly sourceCode: string; readonly toldCodes: readonly string[] },
  departments: readonly { readonly code: string }[],
): boolean {
  return departments.some(({ code }) => [departmentCode, sourceCode, ...toldCodes].includes(code));
}
