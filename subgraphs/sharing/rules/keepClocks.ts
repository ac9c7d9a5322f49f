import { type Outcome, type Refused, accept, refuse } from '../../../kit/action/outcome.ts';

/** An agreement, as those meet it who keep its clocks. */
export interface ClocksFound {
  readonly today: Date;
  readonly agreement: { readonly replyBy: Date; readonly deliveredOn: Date | null };
  readonly speaksFor: { readonly source: boolean; readonly applicant: boolean; readonly authority: boolean };
  readonly officer: string | undefined;
  readonly actor: string;
  /** The data authority over the source; null where there is none. */
  readonly authority: string | null;
  /** By how many working days a reply may be put off at most. */
  readonly most: number;
  readonly extension: {
    readonly state: 'ASKED' | 'GRANTED' | 'REFUSED';
    readonly workingDays: number;
    readonly askedBy: string;
  } | null;
}

/** What becomes of its clocks. */
export type ClocksKept =
  | { readonly kept: 'ASKED'; readonly authority: string; readonly workingDays: number }
  | { readonly kept: 'GRANTED' | 'REFUSED'; readonly workingDays: number }
  | { readonly kept: 'DELIVERED' };

interface Asking {
  readonly workingDays: number;
}

/** Once, and before the day has passed: what is late is escalated, and not made right afterwards. */
export function askExtension(
  { today, agreement, authority, most, extension }: ClocksFound,
  { workingDays }: Asking,
): Outcome<ClocksKept> {
  if (extension !== null) return refuse('EXTENSION_ASKED');
  if (agreement.replyBy < today) return refuse('REPLY_OVERDUE');
  if (workingDays < 1 || workingDays > most) return refuse('EXTENSION_TOO_LONG', { most: String(most) });
  if (authority === null) return refuse('NO_DATA_AUTHORITY');
  return accept({ kept: 'ASKED', authority, workingDays });
}

export function grantExtension({ extension }: ClocksFound): Outcome<ClocksKept> {
  return accept({ kept: 'GRANTED', workingDays: extension?.workingDays ?? 0 });
}

export function refuseExtension({ extension }: ClocksFound): Outcome<ClocksKept> {
  return accept({ kept: 'REFUSED', workingDays: extension?.workingDays ?? 0 });
}

export function recordDelivery({ agreement }: ClocksFound): Outcome<ClocksKept> {
  return agreement.deliveredOn === null ? accept({ kept: 'DELIVERED' }) : refuse('ALREADY_DELIVERED');
}

/** Whoever was told as a data authority has not seen what came. */
export function speaksForEither({ speaksFor }: ClocksFound): Refused | null {
  return speaksFor.source || speaksFor.applicant ? null : refuse('NOT_THE_SOURCE');
}

export function speaksForAuthority({ speaksFor }: ClocksFound): Refused | null {
  return speaksFor.authority ? null : refuse('NOT_THE_DATA_AUTHORITY');
}

/** There is something to consent to, and nobody consents to what they have asked for. */
export function isAskedByAnother({ extension, actor }: ClocksFound): Refused | null {
  if (extension?.state !== 'ASKED') return refuse('NO_EXTENSION_ASKED');
  return extension.askedBy === actor ? refuse('ASKED_YOURSELF') : null;
}
