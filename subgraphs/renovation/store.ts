import { raw, sqltag as sql } from '@prisma/client/runtime/client';
import type { Database } from '../../kit/database/connect.ts';
import { countByKey, manyByKey, oneByKey, perArguments } from '../../kit/loaders.ts';
import type { Query } from '../../kit/paging/query.ts';
import { inScope, placesFrom } from '../../kit/regions/copy.ts';
import type { RoomContext } from '../../kit/room/context.ts';
import type { OpenStore } from '../../kit/room/room.ts';
import {
  type Compound,
  PrismaClient,
  type RenovationProject,
  type RenovationStage,
  type UtilityWork,
} from './generated/client/client.ts';

export type CompoundRow = Compound;
export type ProjectRow = RenovationProject;
export type UtilityRow = UtilityWork;

export type Store = ReturnType<typeof forRequest>;
export type Context = RoomContext<Store>;

export function openStore(database: Database): OpenStore<Store> {
  const prisma = new PrismaClient({ adapter: database.adapter });
  return { client: prisma, forRequest: () => forRequest(prisma), close: () => prisma.$disconnect() };
}

function forRequest(prisma: PrismaClient) {
  const query: Query = (statement) => prisma.$queryRaw(statement);
  return {
    place: placesFrom(prisma),
    ...ofCompounds(prisma),
    ...ofProjects(prisma, query),
    ...ofScopes(query),
  };
}

function ofCompounds(prisma: PrismaClient) {
  const inForceOn = (compounds: readonly string[], day: Date) => ({
    compoundId: { in: [...compounds] },
    since: { lte: day },
    OR: [{ until: null }, { until: { gte: day } }],
  });
  return {
    /** Compounds of a community, by name. */
    compoundsOf: manyByKey(
      (codes) =>
        prisma.compound.findMany({
          where: { communityCode: { in: [...codes] } },
          orderBy: [{ name: 'asc' }, { id: 'asc' }],
        }),
      ({ communityCode }) => communityCode,
    ),
    /** The latest renovation of a compound. */
    renovationOf: oneByKey(
      (ids) =>
        prisma.renovationProject.findMany({
          where: { compoundId: { in: [...ids] } },
          distinct: ['compoundId'],
          orderBy: [{ plannedOn: 'desc' }, { id: 'desc' }],
        }),
      ({ compoundId }) => compoundId,
    ),
    /** The one committee of a compound on a day, and the one contract: the database lets no second one in. */
    committeeOn: perArguments((day: Date) =>
      oneByKey(
        (ids) => prisma.ownersCommittee.findMany({ where: inForceOn(ids, day) }),
        ({ compoundId }) => compoundId,
      ),
    ),
    contractOn: perArguments((day: Date) =>
      oneByKey(
        (ids) => prisma.propertyContract.findMany({ where: inForceOn(ids, day) }),
        ({ compoundId }) => compoundId,
      ),
    ),
  };
}

function ofProjects(prisma: PrismaClient, query: Query) {
  return {
    /** Works of a project, by kind. */
    utilitiesOf: manyByKey(
      (ids) =>
        prisma.utilityWork.findMany({
          where: { projectId: { in: [...ids] } },
          orderBy: [{ kind: 'asc' }, { id: 'asc' }],
        }),
      ({ projectId }) => projectId,
    ),
    workGroupOf: oneByKey(
      (ids) => prisma.workGroup.findMany({ where: { projectId: { in: [...ids] } } }),
      ({ projectId }) => projectId,
    ),
    stagesOf: manyByKey(
      (ids) => prisma.projectStage.findMany({ where: { projectId: { in: [...ids] } } }),
      ({ projectId }) => projectId,
    ),
    openFindingsOf: countByKey((ids) =>
      query(sql`
        SELECT project_id AS key, count(*)::int AS count FROM supervision_finding
        WHERE project_id = ANY(${[...ids]}::text[]) AND closed_on IS NULL GROUP BY project_id`),
    ),
  };
}

interface StageRow {
  key: string;
  stage: RenovationStage;
  projects: number;
  households: number;
}

interface YearRow {
  key: string;
  year: number;
  started: number;
  completed: number;
  households: number;
}

function ofScopes(query: Query) {
  return {
    /** Projects of a scope by stage, with the households that they serve. */
    projectsByStage: manyByKey<StageRow>(
      (scopes) =>
        query(sql`
        SELECT p.key, t.stage::text AS stage, count(*)::int AS projects, sum(t.households)::int AS households
        FROM unnest(${[...scopes]}::text[]) AS p(key)
        JOIN ${raw('project')} t ON ${inScope('community_code')}
        GROUP BY p.key, t.stage`),
      ({ key }) => key,
    ),
    /** What began and what was accepted in each year, the first year first. */
    projectsByYear: manyByKey<YearRow>(
      (scopes) =>
        query(sql`
        SELECT p.key, extract(year FROM d.day)::int AS year,
          count(*) FILTER (WHERE NOT d.done)::int AS started, count(*) FILTER (WHERE d.done)::int AS completed,
          coalesce(sum(t.households) FILTER (WHERE d.done), 0)::int AS households
        FROM unnest(${[...scopes]}::text[]) AS p(key)
        JOIN ${raw('project')} t ON ${inScope('community_code')}
        CROSS JOIN LATERAL (VALUES (t.started_on, FALSE), (t.completed_on, TRUE)) AS d(day, done)
        WHERE d.day IS NOT NULL
        GROUP BY p.key, year ORDER BY p.key, year`),
      ({ key }) => key,
    ),
  };
}
