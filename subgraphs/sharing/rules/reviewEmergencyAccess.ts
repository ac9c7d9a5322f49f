import { type Outcome, type Refused, accept, refuse } from '../../../kit/action/outcome.ts';

/** An emergency access as officers meet it after it was opened. */
export interface AccessFound {
  readonly speaksFor: { readonly source: boolean; readonly authority: boolean };
  /** The person whom the token names. */
  readonly officer: string | undefined;
  /** The pseudonyms of whoever acts, and of whoever opened it. */
  readonly actor: string;
  readonly openedBy: string;
}

/** What an action changes beside the state. */
export interface Settled {
  /** Whether its items are answered no longer. */
  readonly ends: boolean;
  /** Whether it is a judgement of what the opener did. */
  readonly judges: boolean;
}

export function endAccess(_: AccessFound, __: { readonly reason: string }): Outcome<Settled> {
  return accept({ ends: true, judges: false });
}

/** Whether there was reason for it, or whether its department may open items again. */
export function judge(_: AccessFound, __: { readonly reason?: string | null | undefined }): Outcome<Settled> {
  return accept({ ends: false, judges: true });
}

/** The department that opened it has no say in whether it was right to. */
export function reviewsIt({ speaksFor }: AccessFound): Refused | null {
  return speaksFor.source || speaksFor.authority ? null : refuse('NOT_THE_REVIEWER');
}

export function isTheAuthority({ speaksFor }: AccessFound): Refused | null {
  return speaksFor.authority ? null : refuse('NOT_THE_RESTORER');
}

/** Four eyes, of which two look afterwards: nobody judges what they did themselves, behind whichever client. */
export function isAnotherPerson({ actor, openedBy }: AccessFound): Refused | null {
  return actor === openedBy ? refuse('OPENED_YOURSELF') : null;
}
