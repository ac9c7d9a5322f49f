import { sqltag as sql } from '@prisma/client/runtime/client';
import type { Acting, Loaded, Next, Subject } from '../../../kit/action/subject.ts';
import { accessStateAt, isToldTo } from '../rules/emergencyStanding.ts';
import type { AccessFound, Settled } from '../rules/reviewEmergencyAccess.ts';
import type { emergencyAccess } from '../workflow.ts';
import { type AccessRow, accessesWhere } from './emergencyRows.ts';

type ActingOn = Acting<{ readonly key: string; readonly access: string }>;

/** Emergency accesses: they begin with an opening, and others judge them afterwards. */
export function emergencyAccesses(
  workflow: typeof emergencyAccess,
): Subject<typeof emergencyAccess, AccessRow> {
  return {
    type: 'EmergencyAccess',
    workflow,
    constraints: { emergency_access_judged_by_another: 'OPENED_YOURSELF' },
    load: async ({ query, caller, actor, input }: ActingOn): Promise<Loaded | null> => {
      const [found] = await accessesWhere(query, sql`a.id = ${input.access} FOR UPDATE OF a`);
      if (found === undefined || !hasPart(found.access, caller)) return null;
      const { access, emergency, now } = found;
      const speaksFor = (code: string) => caller.departments.some((each) => each.code === code);
      const situation: AccessFound = {
        speaksFor: { source: speaksFor(access.sourceCode), authority: speaksFor(access.authorityCode) },
        officer: caller.officer,
        actor,
        openedBy: access.openedBy,
      };
      const { id: key, version, regionCode: region } = access;
      return { key, state: accessStateAt(access, emergency, now), version, region, situation };
    },
    save: async ({ ends, judges }: Settled, { key, state, version }: Next, { query, actor }: ActingOn) => {
      await query(sql`
        UPDATE emergency_access SET state = ${state}::"EmergencyAccessState", version = ${version} WHERE id = ${key}`);
      // Its hours may have passed while this waited.
      if (ends)
        await query(sql`
          UPDATE emergency_access SET ends_at = least(ends_at, clock_timestamp()) WHERE id = ${key}`);
      if (judges) await query(sql`UPDATE emergency_access SET judged_by = ${actor} WHERE id = ${key}`);
      return [];
    },
    row: async (key, { query, caller }) => {
      const [found] = await accessesWhere(query, sql`a.id = ${key}`);
      return found !== undefined && hasPart(found.access, caller) ? found.access : null;
    },
  };
}

/** An auditor sees, and does nothing. */
function hasPart(access: AccessRow, caller: Acting['caller']): boolean {
  return isToldTo(access, { ...caller, roles: [] });
}
