import { raw, sqltag as sql } from '@prisma/client/runtime/client';
import type { Database } from '../../kit/database/connect.ts';
import { byId, manyByKey } from '../../kit/loaders.ts';
import type { Query } from '../../kit/paging/query.ts';
import { inScope, placesFrom } from '../../kit/regions/copy.ts';
import type { RoomContext } from '../../kit/room/context.ts';
import type { OpenStore } from '../../kit/room/room.ts';
import {
  type Compound,
  PrismaClient,
  type Project,
  type RenovationStage,
  type UtilityWork,
} from './generated/client/client.ts';

export type CompoundRow = Compound;
export type ProjectRow = Project;
export type UtilityRow = UtilityWork;

export type Store = ReturnType<typeof forRequest>;
export type Context = RoomContext<Store>;

export function openStore(database: Database): OpenStore<Store> {
  const prisma = new PrismaClient({ adapter: database.adapter });
  return { forRequest: () => forRequest(prisma), close: () => prisma.$disconnect() };
}

function forRequest(prisma: PrismaClient) {
  const query: Query = (statement) => prisma.$queryRaw(statement);
  return {
    place: placesFrom(prisma),
    compound: byId(prisma.compound),
    project: byId(prisma.project),
    utility: byId(prisma.utilityWork),
    /** Compounds of a community, by name. */
    compoundsOf: manyByKey(
      (codes) =>
        prisma.compound.findMany({
          where: { communityCode: { in: [...codes] } },
          orderBy: [{ name: 'asc' }, { id: 'asc' }],
        }),
      ({ communityCode }) => communityCode,
    ),
    /** Projects of a compound, the latest first. */
    projectsOf: manyByKey(
      (ids) =>
        prisma.project.findMany({
          where: { compoundId: { in: [...ids] } },
          orderBy: [{ plannedOn: 'desc' }, { id: 'desc' }],
        }),
      ({ compoundId }) => compoundId,
    ),
    /** Works of a project, by kind. */
    utilitiesOf: manyByKey(
      (ids) =>
        prisma.utilityWork.findMany({
          where: { projectId: { in: [...ids] } },
          orderBy: [{ kind: 'asc' }, { id: 'asc' }],
        }),
      ({ projectId }) => projectId,
    ),
    /** Projects of a scope by stage, with the households of their compounds. */
    projectsByStage: manyByKey<{ key: string; stage: RenovationStage; projects: number; households: number }>(
      (scopes) =>
        query(sql`
        SELECT p.key, t.stage::text AS stage, count(*)::int AS projects, sum(c.households)::int AS households
        FROM unnest(${[...scopes]}::text[]) AS p(key)
        JOIN ${raw('project')} t ON ${inScope('community_code')}
        JOIN compound c ON c.id = t.compound_id
        GROUP BY p.key, t.stage`),
      ({ key }) => key,
    ),
  };
}
