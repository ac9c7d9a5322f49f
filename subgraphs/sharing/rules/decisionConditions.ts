import { type Refused, refuse } from '../../../kit/action/outcome.ts';
import type { DecideAgreementInput } from '../generated/resolvers.ts';
import { isBlank } from './blank.ts';
import type { AgreementFound } from './decideAgreement.ts';

/** Deciding is the source's own business. */
export function speaksForSource({ speaksFor }: Pick<AgreementFound, 'speaksFor'>): Refused | null {
  return speaksFor.source ? null : refuse('NOT_THE_SOURCE');
}

export function speaksForApplicant({ speaksFor }: Pick<AgreementFound, 'speaksFor'>): Refused | null {
  return speaksFor.applicant ? null : refuse('NOT_THE_APPLICANT');
}

/** A decision has an accountable author, and two of them can be told apart. */
export function namesOfficer({ officer }: Pick<AgreementFound, 'officer'>): Refused | null {
  return officer === undefined ? refuse('OFFICER_REQUIRED') : null;
}

/** Four eyes: nobody's second approval is their own first one, nor one that was given in their place. */
export function isAnotherOfficer({ actor, inPlaceOf, approvedBy }: AgreementFound): Refused | null {
  return isAmong(approvedBy, actor, inPlaceOf) ? refuse('SAME_OFFICER') : null;
}

/** Nor is it granted by whoever asked for it, for whichever department. */
export function hasNotAsked({ actor, inPlaceOf, askedBy }: AgreementFound): Refused | null {
  return isAmong(askedBy, actor, inPlaceOf) ? refuse('ASKED_YOURSELF') : null;
}

function isAmong(persons: readonly string[], actor: string, inPlaceOf: string | null): boolean {
  return persons.includes(actor) || (inPlaceOf !== null && persons.includes(inPlaceOf));
}

export function givesReason(
  _: unknown,
  { reason }: { readonly reason?: string | null | undefined },
): Refused | null {
  return isBlank(reason) ? refuse('REASON_REQUIRED') : null;
}

/** What is missing is said all at once: an application is given back only once. */
export function wasNeverReturned({ agreement }: AgreementFound): Refused | null {
  return agreement.returnedOn === null ? null : refuse('ALREADY_RETURNED');
}

/** Nothing is granted that is over already. */
export function isStillToCome({ agreement, today }: AgreementFound): Refused | null {
  return agreement.until < today ? refuse('TERM_PASSED') : null;
}

/** Terms that a decision does not take are a misunderstanding, which silence would hide. */
export function namesNoTerms(
  _: AgreementFound,
  { items, mode, until }: Pick<DecideAgreementInput, 'items' | 'mode' | 'until'>,
): Refused | null {
  return items == null && mode == null && until == null ? null : refuse('DECISION_MISFITS');
}
