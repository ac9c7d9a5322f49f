import { type Sql, join, sqltag as sql } from '@prisma/client/runtime/client';
import type { Caller } from '../../../kit/caller/caller.ts';
import type { Reads } from '../../../kit/database/reads.ts';
import { perArguments } from '../../../kit/loaders.ts';
import { pagesOf } from '../../../kit/paging/pages.ts';
import type { PageArguments } from '../../../kit/paging/request.ts';
import { scopeAsked } from '../../../kit/regions/asked.ts';
import { scope } from '../../../kit/regions/scope.ts';
import type { Prisma } from '../generated/client/client.ts';
import type { EmergencyAccessFilter } from '../generated/resolvers.ts';

/** Which accesses, of those that a caller is told of. */
interface AccessesAsked {
  readonly caller: Caller | null;
  /** Items by their ids. */
  readonly filter: EmergencyAccessFilter;
  readonly now: Date;
  readonly today: Date;
  readonly page: PageArguments;
}

/** Emergency accesses as one request reads them. */
export function emergencyReads({ one, many, query }: Reads<Prisma.TypeMap>) {
  const emergencyAccess = one('EmergencyAccess', 'id');
  return {
    emergency: one('EmergencyEpisode', 'id'),
    emergencyAccess,
    accessesOf: many('EmergencyAccess', 'openingId', { order: ['sourceCode', 'id'] }),
    accessStepsOf: many('ActionStep', 'key', {
      where: sql`t.subject = 'EmergencyAccess'`,
      order: ['version'],
    }),
    /** Pages of them, those first that have to be reviewed first. */
    accessPages: perArguments((asked: AccessesAsked) =>
      pagesOf(
        query,
        {
          table: 'emergency_access',
          key: 'id',
          where: join([toldTo(asked.caller), ...fits(asked)], ' AND '),
          order: [
            { column: 'review_by', type: 'date' },
            { column: 'id', type: 'text' },
          ],
          direction: 'ASC',
        },
        asked.page,
        (id) => emergencyAccess.load(id),
      ),
    ),
  };
}

/** As `isToldTo` has it. */
function toldTo(caller: Caller | null): Sql {
  const own = (caller?.departments ?? []).map(({ code }) => code);
  const audited = caller?.roles.includes('AUDITOR') === true ? caller.jurisdiction.map(scope) : [];
  return sql`(ARRAY[t.department_code, t.source_code, t.authority_code] && ${own}::text[]
    OR EXISTS (SELECT 1 FROM unnest(${audited}::text[]) AS a(scope) WHERE starts_with(t.region_code, a.scope)))`;
}

function fits({ filter, now, today }: AccessesAsked): Sql[] {
  const { state, overdue, region, department, source, item, emergency } = filter;
  return [
    ...(state == null ? [] : [sql`${standing(now)} = ANY(${[...state]}::text[])`]),
    ...(overdue == null ? [] : [sql`${isOverdue(today)} = ${overdue}`]),
    ...(region == null ? [] : [sql`starts_with(t.region_code, ${scopeAsked(region)})`]),
    ...(department == null ? [] : [sql`t.department_code = ANY(${[...department]}::text[])`]),
    ...(source == null ? [] : [sql`t.source_code = ANY(${[...source]}::text[])`]),
    ...(item == null ? [] : [sql`t.items && ${[...item]}::text[]`]),
    ...(emergency == null ? [] : [sql`t.emergency_id = ANY(${[...emergency]}::text[])`]),
  ];
}

/** As `accessStateAt` has it. */
function standing(now: Date): Sql {
  return sql`CASE WHEN t.state = 'OPEN' AND least(t.ends_at,
      (SELECT e.ended_at FROM emergency_episode e WHERE e.id = t.emergency_id)) <= ${now}::timestamptz
    THEN 'AWAITING_REVIEW' ELSE t.state::text END`;
}

/** As `isReviewOverdue` has it. */
function isOverdue(today: Date): Sql {
  return sql`(t.state IN ('OPEN', 'AWAITING_REVIEW') AND t.review_by < ${today}::date)`;
}
