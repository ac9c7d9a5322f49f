import type { Caller } from '../../../kit/caller/caller.ts';
import { covers } from '../../../kit/regions/scope.ts';
import type { EmergencyAccessState } from '../generated/resolvers.ts';

interface Standing {
  readonly state: EmergencyAccessState;
  readonly endsAt: Date;
  readonly reviewBy: Date;
}

interface Emergency {
  readonly endedAt: Date | null;
}

/** An access ends after its hours, and with the emergency where that ends before. */
export function endOf({ endsAt }: Pick<Standing, 'endsAt'>, { endedAt }: Emergency): Date {
  return endedAt !== null && endedAt < endsAt ? endedAt : endsAt;
}

/** Nobody has to do anything for its end. */
export function accessStateAt(access: Standing, emergency: Emergency, now: Date): EmergencyAccessState {
  return access.state === 'OPEN' && endOf(access, emergency) <= now ? 'AWAITING_REVIEW' : access.state;
}

/** Whether the day for its review has passed without one. */
export function isReviewOverdue({ state, reviewBy }: Omit<Standing, 'endsAt'>, today: Date): boolean {
  return (state === 'OPEN' || state === 'AWAITING_REVIEW') && reviewBy < today;
}

/** Whom an access is told to: the departments that have a part in it, and auditors of its region. */
export function isToldTo(
  access: {
    readonly departmentCode: string;
    readonly sourceCode: string;
    readonly authorityCode: string;
    readonly regionCode: string;
  },
  caller: Caller | null,
): boolean {
  if (caller === null) return false;
  const { departmentCode, sourceCode, authorityCode, regionCode } = access;
  const parties = [departmentCode, sourceCode, authorityCode];
  return caller.departments.some(({ code }) => parties.includes(code)) || audits(caller, regionCode);
}

function audits({ roles, jurisdiction }: Caller, region: string): boolean {
  return roles.includes('AUDITOR') && jurisdiction.some((code) => covers(code, region));
}
