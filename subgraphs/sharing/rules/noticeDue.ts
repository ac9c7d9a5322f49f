import type { AgreementClockKind, AgreementNoticeKind } from '../generated/resolvers.ts';

/** A clock that runs. */
export interface Running {
  readonly clock: AgreementClockKind;
  /** Its last day. */
  readonly due: Date;
  /** What was told of it, for that day. */
  readonly told: readonly AgreementNoticeKind[];
}

/** A day, as far as clocks go by it. */
export interface Day {
  readonly today: Date;
  /** Clocks that end until this day are warned of. */
  readonly warnedUntil: Date;
  /** Clocks that ended before this day are told to the authority above; null where a city has them told to nobody. */
  readonly aboveBefore: Date | null;
}

/** What is to be told of a clock: before it ends a warning, after it the authority, and later the one above. */
export function noticeDue({ due, told }: Running, day: Day): AgreementNoticeKind | null {
  if (due >= day.today) return due <= day.warnedUntil && !told.includes('WARNING') ? 'WARNING' : null;
  if (!told.includes('ESCALATION')) return 'ESCALATION';
  const isLong = day.aboveBefore !== null && due < day.aboveBefore;
  return isLong && !told.includes('ESCALATION_ABOVE') ? 'ESCALATION_ABOVE' : null;
}
