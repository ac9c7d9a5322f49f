import { sqltag as sql } from '@prisma/client/runtime/client';
import type { SnapshotSource } from '../../../kit/snapshots/source.ts';

/** What is published of the households that are asked about a renovation. */
export const snapshots: readonly SnapshotSource[] = [
  {
    field: 'householdsByRenovationConsent',
    keeper: '住房和城乡建设',
    term: '改造意见户数',
    unit: 'HOUSEHOLDS',
    values: ['GIVEN', 'REFUSED', 'NOT_ASKED'],
    counted: sql`
      SELECT h.community_code AS region, count(*)::int AS count,
        CASE w.consent WHEN TRUE THEN 'GIVEN' WHEN FALSE THEN 'REFUSED' ELSE 'NOT_ASKED' END AS value
      FROM household h LEFT JOIN household_word w ON w.household_id = h.id
      GROUP BY h.community_code, value`,
  },
];
