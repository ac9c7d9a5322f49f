import { sqltag as sql } from '@prisma/client/runtime/client';
import { civilDay } from '../../../kit/calendar.ts';
import type { Query } from '../../../kit/database/query.ts';
import type { Agreement } from '../../../kit/decision/agreement.ts';
import { endOf } from '../rules/emergencyStanding.ts';
import { EMERGENCY_PURPOSE } from '../rules/openEmergencyAccess.ts';
import { accessesWhere } from './emergencyRows.ts';

/** What was opened in emergencies and has not ended, beside what was agreed: in full, and for one purpose alone. */
export async function openedInEmergency(query: Query, now: Date): Promise<readonly Agreement[]> {
  const found = await accessesWhere(
    query,
    sql`a.state = 'OPEN' AND least(a.ends_at, e.ended_at) > ${now}::timestamptz ORDER BY a.id`,
  );
  return found.map(({ access, emergency }) => {
    const end = endOf(access, emergency);
    return {
      id: access.id,
      department: access.departmentCode,
      source: access.sourceCode,
      items: access.items,
      purpose: EMERGENCY_PURPOSE,
      mode: 'FULL',
      region: access.regionCode,
      recipients: access.recipients,
      from: civilDay(access.openedAt),
      until: civilDay(end),
      emergencyUntil: end.getTime(),
    };
  });
}
