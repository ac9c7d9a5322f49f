import { type Sql, join, sqltag as sql } from '@prisma/client/runtime/client';
import type { Database } from '../../kit/database/connect.ts';
import { type Reads, openReads } from '../../kit/database/reads.ts';
import { countByKey, manyByKey, oneByKey, perArguments } from '../../kit/loaders.ts';
import type { Connection } from '../../kit/paging/connection.ts';
import { countsOf } from '../../kit/paging/counts.ts';
import { type ListOf, pagesOf } from '../../kit/paging/pages.ts';
import type { PageArguments } from '../../kit/paging/request.ts';
import { inForce, inScope } from '../../kit/regions/copy.ts';
import type { RoomContext } from '../../kit/room/context.ts';
import type { OpenStore } from '../../kit/room/room.ts';
import {
  type CampaignGrid,
  type Grid,
  type GridAppointment,
  type GridWorker,
  type Household,
  type Prisma,
  type Region,
  type SecondedRank,
  type Secondment,
} from './generated/client/client.ts';
import { CHIEFS, LEADING } from './rules/office.ts';
import { OPEN, TO_BE_HANDLED } from './rules/overdue.ts';

export type RegionRow = Region;
export type GridRow = Grid;
export type AppointmentRow = GridAppointment;
export type WorkerRow = GridWorker;
export type SecondmentRow = Secondment;
export type TaskRow = CampaignGrid;
export type HouseholdPage = Connection<Household>;

/** A community's legal backbone on a day, as the legal room names it. */
export interface BackboneKey {
  readonly code: string;
  readonly on: Date;
}

export type Store = ReturnType<typeof forRequest>;
export type Context = RoomContext<Store>;

export function openStore(database: Database): OpenStore<Store> {
  const reads = openReads<Prisma.TypeMap>(database, import.meta.url);
  return { reads, forRequest: () => forRequest(reads) };
}

const CODE = { column: 'code', type: 'text' } as const;
const regionsBy = (where: Sql): ListOf => ({
  table: 'region',
  key: 'code',
  order: [CODE],
  direction: 'ASC',
  where,
});
/** Lists hold what exists on a day; a region that has ended is still found by its code. */
const existsOn = (day: Date) => sql`(t.valid_from IS NULL OR t.valid_from <= ${day}::date)
  AND (t.valid_to IS NULL OR t.valid_to >= ${day}::date)`;
const childrenOn = (day: Date) => regionsBy(sql`t.parent_code = p.key AND ${existsOn(day)}`);
const communitiesOn = (day: Date) =>
  regionsBy(sql`${inScope('code')} AND t.level = 'COMMUNITY' AND ${existsOn(day)}`);
/** Codes of grids nest: those of the grids below begin with a grid's own, and the whole community's with the community's. */
const onGround: ListOf = {
  table: 'household',
  key: 'id',
  order: [{ column: 'id', type: 'text' }],
  direction: 'ASC',
  where: inScope('grid_code'),
};
const ofLevel = (level: number | null) => sql`(${level}::int IS NULL OR t.level = ${level}::int)`;
/**
 * Grids whose leader's post nobody holds on a day. With OFFSET the question stays with each grid, which an index answers:
 * joined, it would be answered for every appointment there is.
 */
const vacantOn = (day: Date) => sql`NOT EXISTS (
  SELECT FROM grid_appointment a
  WHERE a.grid_code = t.code AND a.role::text IN (${join(LEADING)})
    AND a.since <= ${day}::date AND (a.until IS NULL OR a.until >= ${day}::date) OFFSET 0)`;

function forRequest({ one, many, query }: Reads<Prisma.TypeMap>) {
  const region = one('Region', 'code');
  const household = one('Household', 'id');
  return {
    region,
    worker: one('GridWorker', 'id'),
    /** The communities that a functional area administers, by code. */
    communitiesOfArea: many('Region', 'code', {
      through: { model: 'FunctionalAreaCommunity', from: 'areaCode', to: 'communityCode' },
      order: ['code'],
    }),
    /** Pages of the regions just below a region, by the region's code. */
    childrenPages: perArguments(({ on, page }: { on: Date; page: PageArguments }) =>
      pagesOf(query, childrenOn(on), page, (code) => region.load(code)),
    ),
    /** Pages of the communities in a scope. */
    communityPages: perArguments(({ on, page }: { on: Date; page: PageArguments }) =>
      pagesOf(query, communitiesOn(on), page, (code) => region.load(code)),
    ),
    vacantOn,
    /** Grids of a community by code, of one level or of all. */
    gridsOf: perArguments((level: number | null) =>
      many('Grid', 'communityCode', { where: ofLevel(level), order: ['code'] }),
    ),
    gridsBelow: many('Grid', 'parentCode', { order: ['code'] }),
    /** Pages of the households on a grid's ground, by what the codes there begin with. */
    householdPages: perArguments((page: PageArguments) =>
      pagesOf(query, onGround, page, (id) => household.load(id)),
    ),
    /** What visits have found, what public security has registered, and what civil affairs looks after. */
    dwelling: one('HouseholdDwelling', 'householdId'),
    registration: one('HouseholdRegistration', 'householdId'),
    care: one('HouseholdCare', 'householdId'),
    /** Everybody in office in a grid on a day. */
    inOffice: perArguments((on: Date) => many('GridAppointment', 'gridCode', { where: inForce(on) })),
    /** Chiefs in office in a scope on a day. */
    chiefs: perArguments((on: Date) =>
      countsOf(
        query,
        'grid_appointment',
        sql`t.role::text IN (${join(CHIEFS)}) AND ${inForce(on)} AND ${inScope('community_code')}`,
      ),
    ),
    /** Grid workers in office in a community on a day, each once. */
    gridWorkersOn: perArguments((on: Date) =>
      countByKey((codes) =>
        query(sql`
          SELECT t.community_code AS key, count(DISTINCT t.worker_id)::int AS count FROM grid_appointment t
          WHERE t.community_code = ANY(${[...codes]}::text[]) AND t.role = 'GRID_WORKER' AND ${inForce(on)}
          GROUP BY t.community_code`),
      ),
    ),
    /** Grids in a scope, of one level or of all. */
    gridCounts: perArguments((level: number | null) =>
      countsOf(query, 'grid', sql`${ofLevel(level)} AND ${inScope('community_code')}`),
    ),
    /** Staff seconded to a scope and serving on a day, of one rank or of all. */
    secondments: perArguments(({ on, rank }: { on: Date; rank: SecondedRank | null }) =>
      countsOf(
        query,
        'secondment',
        sql`(${rank}::text IS NULL OR t.rank::text = ${rank}::text) AND ${inForce(on)} AND ${inScope('region_code')}`,
      ),
    ),
    /** What the departments in a scope have to handle, are late with and have seen closed since a day. */
    boardByDepartment: perArguments(({ today, since }: { today: Date; since: Date }) =>
      manyByKey(
        (scopes) =>
          query<DepartmentLoad>(sql`
            SELECT p.key AS scope, t.department_code AS "departmentCode",
              count(DISTINCT e.id) FILTER (WHERE e.state::text IN (${join(OPEN)}))::int AS open,
              count(DISTINCT e.id) FILTER (
                WHERE e.state::text IN (${join(TO_BE_HANDLED)}) AND e.due_on < ${today}::date)::int AS overdue,
              count(DISTINCT e.id) FILTER (WHERE e.closed_on BETWEEN ${since}::date AND ${today}::date)::int
                AS "closedThisMonth"
            FROM unnest(${[...scopes]}::text[]) AS p(key)
            JOIN grid_event_assignment t ON ${inScope('community_code')}
            JOIN grid_event e ON e.id = t.event_id
            WHERE t.state::text NOT IN ('RETURNED', 'WITHDRAWN')
              AND (e.state::text IN (${join(OPEN)}) OR e.closed_on BETWEEN ${since}::date AND ${today}::date)
            GROUP BY p.key, t.department_code
            ORDER BY t.department_code`),
        ({ scope }) => scope,
      ),
    ),
    /** Targets, done targets and visits of a campaign's parts, by the part's key. */
    progressOf: oneByKey(
      (tasks) =>
        query<{ taskId: string; targets: number; done: number; visits: number }>(sql`
          SELECT c.id AS "taskId", count(t.id)::int AS targets,
            (count(t.id) FILTER (WHERE t.state = 'DONE'))::int AS done,
            coalesce(sum((SELECT count(*) FROM campaign_visit v WHERE v.target_id = t.id)), 0)::int AS visits
          FROM campaign_grid c
          LEFT JOIN campaign_target t ON t.campaign_id = c.campaign_id AND t.grid_code = c.grid_code
          WHERE c.id = ANY(${[...tasks]}::text[])
          GROUP BY c.id`),
      ({ taskId }) => taskId,
    ),
  };
}

/** One department's line of the live board. */
export interface DepartmentLoad {
  readonly scope: string;
  readonly departmentCode: string;
  readonly open: number;
  readonly overdue: number;
  readonly closedThisMonth: number;
}
