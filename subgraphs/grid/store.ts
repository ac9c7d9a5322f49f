import { join, sqltag as sql } from '@prisma/client/runtime/client';
import type { Database } from '../../kit/database/connect.ts';
import { byCode, byId, manyByKey, perArguments } from '../../kit/loaders.ts';
import type { Connection } from '../../kit/paging/connection.ts';
import { countsOf } from '../../kit/paging/counts.ts';
import { type ListOf, pagesOf } from '../../kit/paging/pages.ts';
import type { Query } from '../../kit/paging/query.ts';
import type { PageArguments } from '../../kit/paging/request.ts';
import { inForce, inScope } from '../../kit/regions/copy.ts';
import type { RoomContext } from '../../kit/room/context.ts';
import type { OpenStore } from '../../kit/room/room.ts';
import {
  type FunctionalArea,
  type Grid,
  type GridAppointment,
  type GridWorker,
  PrismaClient,
  type Region,
  type SecondedRank,
  type Secondment,
} from './generated/client/client.ts';
import { CHIEFS } from './rules/office.ts';

export type RegionRow = Region;
export type GridRow = Grid;
export type AppointmentRow = GridAppointment;
export type WorkerRow = GridWorker;
export type SecondmentRow = Secondment;
export type AreaRow = FunctionalArea;
export type RegionPage = Connection<Region>;

export type Store = ReturnType<typeof forRequest>;
export type Context = RoomContext<Store>;

export function openStore(database: Database): OpenStore<Store> {
  const prisma = new PrismaClient({ adapter: database.adapter });
  return { forRequest: () => forRequest(prisma), close: () => prisma.$disconnect() };
}

const BY_CODE = {
  table: 'region',
  key: 'code',
  order: [{ column: 'code', type: 'text' }],
  direction: 'ASC',
} as const;
/** Lists hold what exists on a day; a region that has ended is still found by its code. */
const existsOn = (day: Date) => sql`(t.valid_from IS NULL OR t.valid_from <= ${day}::date)
  AND (t.valid_to IS NULL OR t.valid_to >= ${day}::date)`;
const childrenOn = (day: Date): ListOf => ({
  ...BY_CODE,
  where: sql`t.parent_code = p.key AND ${existsOn(day)}`,
});
const communitiesOn = (day: Date): ListOf => ({
  ...BY_CODE,
  where: sql`t.level = 'COMMUNITY' AND ${inScope('code')} AND ${existsOn(day)}`,
});

function forRequest(prisma: PrismaClient) {
  const query: Query = (statement) => prisma.$queryRaw(statement);
  const region = byCode(prisma.region);
  return {
    region,
    grid: byCode(prisma.grid),
    worker: byId(prisma.gridWorker),
    appointment: byId(prisma.gridAppointment),
    secondment: byId(prisma.secondment),
    area: byCode(prisma.functionalArea),
    /** The communities that a functional area administers, by code. */
    communitiesOfArea: manyByKey(
      (areas) =>
        prisma.functionalAreaCommunity.findMany({
          where: { areaCode: { in: [...areas] } },
          include: { community: true },
          orderBy: { communityCode: 'asc' },
        }),
      ({ areaCode }) => areaCode,
    ),
    /** Pages of the regions just below a region, by the region's code. */
    childrenPages: perArguments(({ on, page }: { on: Date; page: PageArguments }) =>
      pagesOf(query, childrenOn(on), page, (code) => region.load(code)),
    ),
    /** Pages of the communities in a scope. */
    communityPages: perArguments(({ on, page }: { on: Date; page: PageArguments }) =>
      pagesOf(query, communitiesOn(on), page, (code) => region.load(code)),
    ),
    /** Grids of a community by code, of one level or of all. */
    gridsOf: perArguments((level: number | null) =>
      manyByKey(
        (codes) =>
          prisma.grid.findMany({
            where: { communityCode: { in: [...codes] }, ...(level === null ? {} : { level }) },
            orderBy: { code: 'asc' },
          }),
        ({ communityCode }) => communityCode,
      ),
    ),
    gridsBelow: manyByKey(
      (codes) =>
        prisma.grid.findMany({ where: { parentCode: { in: [...codes] } }, orderBy: { code: 'asc' } }),
      ({ parentCode }) => parentCode ?? '',
    ),
    /** Everybody in office in a grid on a day. */
    inOffice: perArguments((on: Date) =>
      manyByKey(
        (codes) =>
          prisma.gridAppointment.findMany({
            where: {
              gridCode: { in: [...codes] },
              since: { lte: on },
              OR: [{ until: null }, { until: { gte: on } }],
            },
          }),
        ({ gridCode }) => gridCode,
      ),
    ),
    /** Chiefs in office in a scope on a day. */
    chiefs: perArguments((on: Date) =>
      countsOf(
        query,
        'grid_appointment',
        sql`t.role::text IN (${join(CHIEFS)}) AND ${inForce(on)} AND ${inScope('community_code')}`,
      ),
    ),
    /** Grids in a scope, of one level or of all. */
    gridCounts: perArguments((level: number | null) =>
      countsOf(
        query,
        'grid',
        sql`(${level}::int IS NULL OR t.level = ${level}::int) AND ${inScope('community_code')}`,
      ),
    ),
    /** Staff seconded to a scope and serving on a day, of one rank or of all. */
    secondments: perArguments(({ on, rank }: { on: Date; rank: SecondedRank | null }) =>
      countsOf(
        query,
        'secondment',
        sql`(${rank}::text IS NULL OR t.rank::text = ${rank}::text) AND ${inForce(on)} AND ${inScope('region_code')}`,
      ),
    ),
  };
}
