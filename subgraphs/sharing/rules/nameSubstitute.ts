import { type Outcome, accept, refuse } from '../../../kit/action/outcome.ts';
import type { SubstitutionState } from '../generated/resolvers.ts';

/** A substitution, as those meet it who name one or take it back. */
export interface SubstitutionFound {
  readonly today: Date;
  readonly officer: string | undefined;
  readonly actor: string;
  /** The pseudonym of whoever is named. */
  readonly substitute: string;
}

/** The two persons of it. */
export interface Named {
  readonly principal: string;
  readonly substitute: string;
}

interface Term {
  readonly from: Date;
  readonly until: Date;
}

/** Officers name a substitute for themselves, and another person than themselves. */
export function nameSubstitute(
  { today, actor, substitute }: SubstitutionFound,
  { from, until }: Term,
): Outcome<Named> {
  if (substitute === actor) return refuse('SUBSTITUTE_YOURSELF');
  if (until < from || until < today) return refuse('TERM_INVALID');
  return accept({ principal: actor, substitute });
}

export function withdrawSubstitute({ actor, substitute }: SubstitutionFound): Outcome<Named> {
  return accept({ principal: actor, substitute });
}

/** It ends by itself with its last day. */
export function substitutionOn(
  { state, until }: { readonly state: SubstitutionState; readonly until: Date },
  today: Date,
): SubstitutionState {
  return state === 'NAMED' && until < today ? 'ENDED' : state;
}
