import { sqltag as sql } from '@prisma/client/runtime/client';
import type { SnapshotSource } from '../../../kit/snapshots/source.ts';

/** What is published of the households that the call line is offered to. */
export const snapshots: readonly SnapshotSource[] = [
  {
    field: 'householdsByCallLine',
    keeper: '社会工作部',
    term: '呼援通户数',
    unit: 'HOUSEHOLDS',
    values: ['SUBSCRIBED', 'NOT_SUBSCRIBED', 'NOT_ASKED'],
    counted: sql`
      SELECT h.community_code AS region, count(*)::int AS count,
        CASE s.subscribed WHEN TRUE THEN 'SUBSCRIBED' WHEN FALSE THEN 'NOT_SUBSCRIBED' ELSE 'NOT_ASKED' END AS value
      FROM household h LEFT JOIN household_service s ON s.household_id = h.id
      GROUP BY h.community_code, value`,
  },
];
