import { type Outcome, accept, refuse } from '../../../kit/action/outcome.ts';
import type {
  AgreementMode,
  DecideAgreementInput,
  ResubmitAgreementInput,
  RevokeAgreementInput,
} from '../generated/resolvers.ts';
import { isBlank } from './blank.ts';

/** What is granted, as far as a source may narrow it. */
export interface Terms {
  readonly items: readonly string[];
  readonly mode: AgreementMode;
  readonly until: Date;
}

/** An agreement as its officers meet it. */
export interface AgreementFound {
  readonly today: Date;
  readonly agreement: Terms & { readonly from: Date; readonly returnedOn: Date | null };
  readonly speaksFor: { readonly source: boolean; readonly applicant: boolean };
  /** The person whom the token names. */
  readonly officer: string | undefined;
  /** The pseudonyms of whoever acts, and of those who have approved it as it stands or in whose place that was done. */
  readonly actor: string;
  readonly approvedBy: readonly string[];
  /** In whose place they act; null where in nobody's. */
  readonly inPlaceOf: string | null;
  /** Of those who have applied for it, and handed it in again. */
  readonly askedBy: readonly string[];
  /** Ids of the items that a decision names; null where there is none of that name. */
  readonly named: readonly { readonly name: string; readonly id: string | null }[];
}

/** What a decision changes. */
export interface Decided {
  readonly terms: Terms;
  /** Whose approval counts from now on: this one's beside the others, this one's alone, nobody's. */
  readonly approvals: 'ADD' | 'ALONE' | 'NONE';
}

type Decision = Omit<DecideAgreementInput, 'key' | 'agreement' | 'decision'>;

/** Weakest first. */
const MODES: readonly AgreementMode[] = ['VERIFY', 'MASKED', 'FULL'];

export function approve({ agreement }: AgreementFound, _: Decision): Outcome<Decided> {
  return accept({ terms: agreement, approvals: 'ADD' });
}

/** A narrower grant is another one: approvals of the wider one do not count for it. */
export function narrow({ agreement, named, today }: AgreementFound, input: Decision): Outcome<Decided> {
  const stranger = named.find(({ id }) => id === null || !agreement.items.includes(id));
  if (stranger !== undefined) return refuse('NARROW_WIDENS');
  const chosen = named.map(({ id }) => id);
  if (input.items != null && chosen.length === 0) return refuse('NO_ITEMS');
  const terms: Terms = {
    items: input.items == null ? agreement.items : agreement.items.filter((id) => chosen.includes(id)),
    mode: input.mode ?? agreement.mode,
    until: input.until ?? agreement.until,
  };
  if (MODES.indexOf(terms.mode) > MODES.indexOf(agreement.mode) || terms.until > agreement.until)
    return refuse('NARROW_WIDENS');
  if (terms.until < today || terms.until < agreement.from) return refuse('TERM_INVALID');
  const isTheSame =
    terms.items.length === agreement.items.length &&
    terms.mode === agreement.mode &&
    terms.until.getTime() === agreement.until.getTime();
  return isTheSame ? refuse('NARROWS_NOTHING') : accept({ terms, approvals: 'ALONE' });
}

/** Given back or refused, nothing that was approved before counts any more. */
export function endApproval(
  { agreement }: AgreementFound,
  _: Decision | Omit<RevokeAgreementInput, 'key' | 'agreement'>,
): Outcome<Decided> {
  return accept({ terms: agreement, approvals: 'NONE' });
}

/** What is sent takes the place of what stood there: none of it may be taken away by a blank. */
export function resubmit(
  { agreement }: AgreementFound,
  { legalBasis, scenario, impactAssessment }: Omit<ResubmitAgreementInput, 'key' | 'agreement'>,
): Outcome<Decided> {
  if (isBlanked(legalBasis)) return refuse('LEGAL_BASIS_REQUIRED');
  if (isBlanked(scenario)) return refuse('SCENARIO_REQUIRED');
  if (isBlanked(impactAssessment))
    return refuse('IMPACT_ASSESSMENT_REQUIRED', { item: agreement.items.join(', ') });
  return accept({ terms: agreement, approvals: 'NONE' });
}

/** What is not sent stays as it was. */
function isBlanked(text: string | null | undefined): boolean {
  return text != null && isBlank(text);
}
