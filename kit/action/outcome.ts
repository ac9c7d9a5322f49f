import type { About, RefusalCode } from './refusals.ts';

/** What a rule says: the change that is right, or why there is none. */
export type Outcome<Change> = Accepted<Change> | Refused;

export interface Accepted<Change> {
  readonly change: Change;
}

export interface Refused {
  readonly refused: RefusalCode;
  readonly about: About;
}

export function accept<Change>(change: Change): Accepted<Change> {
  return { change };
}

export function refuse(code: RefusalCode, about: About = {}): Refused {
  return { refused: code, about };
}

export function isRefused(outcome: object): outcome is Refused {
  return 'refused' in outcome;
}
