import { sqltag as sql } from '@prisma/client/runtime/client';
import type { SnapshotSource } from '../../../kit/snapshots/source.ts';

/** What is published of households that are cared for: of whom no source says anything, nothing is known. */
export const snapshots: readonly SnapshotSource[] = [
  {
    field: 'householdsByCareNeed',
    keeper: '民政',
    term: '照护需求户数',
    unit: 'HOUSEHOLDS',
    values: ['ELDER_ALONE', 'DAILY_HELP', 'DISABILITY', 'CHILD_LEFT_BEHIND', 'SEVERAL', 'NONE'],
    counted: sql`
      SELECT h.community_code AS region, count(*)::int AS count,
        CASE coalesce(cardinality(c.needs), 0) WHEN 0 THEN 'NONE' WHEN 1 THEN c.needs[1]::text ELSE 'SEVERAL' END AS value
      FROM household h LEFT JOIN household_care c ON c.household_id = h.id
      GROUP BY h.community_code, value`,
  },
  {
    field: 'householdsByAllowance',
    keeper: '民政',
    term: '社会救助户数',
    unit: 'HOUSEHOLDS',
    values: ['MINIMUM_LIVING', 'MARGINAL', 'EXTREME_HARDSHIP', 'NONE'],
    counted: sql`
      SELECT h.community_code AS region, count(*)::int AS count, coalesce(c.allowance::text, 'NONE') AS value
      FROM household h LEFT JOIN household_care c ON c.household_id = h.id
      GROUP BY h.community_code, value`,
  },
];
