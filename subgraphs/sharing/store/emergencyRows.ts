import { type Sql, sqltag as sql } from '@prisma/client/runtime/client';
import type { Query } from '../../../kit/database/query.ts';
import type { Connection } from '../../../kit/paging/connection.ts';
import type { EmergencyAccess } from '../generated/client/client.ts';

/** As the graph's unions tell rows apart. */
export type AccessRow = EmergencyAccess & { readonly __typename?: 'EmergencyAccess' };
export type AccessPage = Connection<AccessRow>;

/** What an officer opened in one go: all that there is of it lies in the accesses that came of it. */
export interface OpeningRow {
  readonly __typename?: 'EmergencyOpening';
  readonly id: string;
}

/** An access with its emergency's end, at a moment of the database's clock. */
interface AccessNow {
  readonly access: AccessRow;
  readonly emergency: { readonly endedAt: Date | null };
  readonly now: Date;
}

const ACCESS = sql`
  SELECT a.id, a.opening_id AS "openingId", a.emergency_id AS "emergencyId", a.department_code AS "departmentCode",
    a.source_code AS "sourceCode", a.authority_code AS "authorityCode", a.state::text, a.version, a.items,
    a.region_code AS "regionCode", a.recipients, a.reason, a.hours, a.opened_at AS "openedAt", a.ends_at AS "endsAt",
    a.opened_by AS "openedBy", a.judged_by AS "judgedBy", a.impact_assessment AS "impactAssessment",
    a.review_by AS "reviewBy", a.review_by_certain AS "reviewByCertain",
    e.ended_at AS "emergencyEndedAt", clock_timestamp() AS now
  FROM emergency_access a JOIN emergency_episode e ON e.id = a.emergency_id`;

/** Accesses `a` in their emergencies `e`, as a transaction sees them. */
export async function accessesWhere(query: Query, condition: Sql): Promise<AccessNow[]> {
  const rows = await query<AccessRow & { emergencyEndedAt: Date | null; now: Date }>(
    sql`${ACCESS} WHERE ${condition}`,
  );
  return rows.map(({ emergencyEndedAt, now, ...access }) => ({
    access: { ...access, __typename: 'EmergencyAccess' },
    emergency: { endedAt: emergencyEndedAt },
    now,
  }));
}
