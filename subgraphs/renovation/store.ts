import { raw, sqltag as sql } from '@prisma/client/runtime/client';
import type { Database } from '../../kit/database/connect.ts';
import { type Reads, openReads } from '../../kit/database/reads.ts';
import { countByKey, manyByKey, perArguments } from '../../kit/loaders.ts';
import { inForce, inScope } from '../../kit/regions/copy.ts';
import type { RoomContext } from '../../kit/room/context.ts';
import type { OpenStore } from '../../kit/room/room.ts';
import {
  type Compound,
  type Household,
  type Prisma,
  type RenovationProject,
  type RenovationStage,
  type UtilityWork,
} from './generated/client/client.ts';

export type CompoundRow = Compound;
export type ProjectRow = RenovationProject;
export type UtilityRow = UtilityWork;
export type HouseholdRow = Household;

export type Store = ReturnType<typeof forRequest>;
export type Context = RoomContext<Store>;

export function openStore(database: Database): OpenStore<Store> {
  const reads = openReads<Prisma.TypeMap>(database, import.meta.url);
  return { reads, forRequest: () => forRequest(reads) };
}

function forRequest(reads: Reads<Prisma.TypeMap>) {
  return {
    place: reads.one('Region', 'code'),
    household: reads.one('Household', 'id'),
    /** What a household has said, by its key. */
    word: reads.one('HouseholdWord', 'householdId'),
    ...ofCompounds(reads),
    ...ofProjects(reads),
    ...ofScopes(reads),
  };
}

function ofCompounds({ one, many }: Reads<Prisma.TypeMap>) {
  return {
    /** Compounds of a community, by name. */
    compoundsOf: many('Compound', 'communityCode', { order: ['name', 'id'] }),
    /** The latest renovation of a compound. */
    renovationOf: one('RenovationProject', 'compoundId', { order: ['plannedOn desc', 'id desc'] }),
    /** The one committee of a compound on a day, and the one contract: the database lets no second one in. */
    committeeOn: perArguments((on: Date) => one('OwnersCommittee', 'compoundId', { where: inForce(on) })),
    contractOn: perArguments((on: Date) => one('PropertyContract', 'compoundId', { where: inForce(on) })),
  };
}

function ofProjects({ one, many, query }: Reads<Prisma.TypeMap>) {
  return {
    /** Works of a project, by kind. */
    utilitiesOf: many('UtilityWork', 'projectId', { order: ['kind', 'id'] }),
    workGroupOf: one('WorkGroup', 'projectId'),
    stagesOf: many('ProjectStage', 'projectId'),
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

function ofScopes({ query }: Reads<Prisma.TypeMap>) {
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
