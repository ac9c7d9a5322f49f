import { type Outcome, type Refused, accept, refuse } from '../../../kit/action/outcome.ts';
import type { AgreementState, DestructionState } from '../generated/resolvers.ts';
import { isBlank } from './blank.ts';

/** What is left to destroy of an agreement, as those meet it who prove it and who look at the proof. */
export interface DestructionFound {
  readonly today: Date;
  readonly agreement: {
    readonly state: AgreementState;
    readonly items: readonly string[];
    /** Its last day: of one that its source ended, the day of that. */
    readonly endedOn: Date;
  };
  readonly speaksFor: { readonly source: boolean; readonly applicant: boolean };
  readonly officer: string | undefined;
  readonly actor: string;
  /** Who has given the last proof. */
  readonly provenBy: string | null;
  /** Ids of the items that a proof names; null where there is none of that name. */
  readonly named: readonly { readonly name: string; readonly id: string | null }[] | null;
}

/** A proof, or what its source says to it. */
export type DestructionChange =
  { readonly proof: { readonly items: readonly string[] } } | { readonly proof: null };

interface Proof {
  readonly statement: string;
  readonly method: string;
  readonly destroyedOn: Date;
}

/** Until the retention has passed values may be kept: whoever destroys them sooner may say so sooner. */
export function destructionOn(
  { state, keepUntil }: { readonly state: DestructionState; readonly keepUntil: Date },
  today: Date,
): DestructionState {
  return state === 'KEPT' && keepUntil < today ? 'OWED' : state;
}

/** Whether it should be proven by now, and is not. */
export function isProofOverdue(
  { state, due }: { readonly state: DestructionState; readonly due: Date },
  today: Date,
): boolean {
  return (state === 'KEPT' || state === 'OWED') && due < today;
}

export function prove(
  { today, agreement, named }: DestructionFound,
  { statement, method, destroyedOn }: Proof,
): Outcome<DestructionChange> {
  if (isBlank(statement)) return refuse('STATEMENT_REQUIRED');
  if (isBlank(method)) return refuse('METHOD_REQUIRED');
  if (destroyedOn > today || destroyedOn < agreement.endedOn) return refuse('DESTROYED_ON_INVALID');
  const unknown = named?.find(({ id }) => id === null);
  if (unknown !== undefined) return refuse('ITEM_UNKNOWN', { item: unknown.name });
  const left = agreement.items.find((item) => named?.some(({ id }) => id === item) === false);
  if (left !== undefined) return refuse('DESTRUCTION_INCOMPLETE', { item: left });
  return accept({ proof: { items: agreement.items } });
}

/** Whether it is accepted or sent back, what was proven is not changed by it. */
export function answerProof(_: DestructionFound): Outcome<DestructionChange> {
  return accept({ proof: null });
}

/** What is still being answered is not destroyed. */
export function hasEnded({ agreement: { state } }: DestructionFound): Refused | null {
  return state === 'ENDED' || state === 'REVOKED' ? null : refuse('AGREEMENT_IN_FORCE');
}

export function isProvenByAnother({ actor, provenBy }: DestructionFound): Refused | null {
  return actor === provenBy ? refuse('PROVEN_YOURSELF') : null;
}
