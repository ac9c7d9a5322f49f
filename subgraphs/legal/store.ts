import { raw, sqltag as sql } from '@prisma/client/runtime/client';
import type { Database } from '../../kit/database/connect.ts';
import { byId, manyByKey, oneByKey, perArguments } from '../../kit/loaders.ts';
import type { Query } from '../../kit/paging/query.ts';
import { inForce, inScope, placesFrom } from '../../kit/regions/copy.ts';
import type { RoomContext } from '../../kit/room/context.ts';
import type { OpenStore } from '../../kit/room/room.ts';
import {
  type Appointment,
  type LawFirm,
  type LegalAdviser,
  PrismaClient,
} from './generated/client/client.ts';
import type { CoverageCounts } from './rules/coverage.ts';

export type AdviserRow = LegalAdviser;
export type FirmRow = LawFirm;
export type AppointmentRow = Appointment;
/** A region's coverage on a day, before anybody asks for its gaps. */
export type CoverageRow = CoverageCounts & { readonly scope: string; readonly on: Date };

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
    adviser: byId(prisma.legalAdviser),
    firm: byId(prisma.lawFirm),
    appointment: byId(prisma.appointment),
    /** The appointment in force in a community on a day. */
    appointmentOn: perArguments((on: Date) =>
      oneByKey(
        (codes) =>
          prisma.appointment.findMany({
            where: {
              communityCode: { in: [...codes] },
              since: { lte: on },
              OR: [{ until: null }, { until: { gte: on } }],
            },
          }),
        ({ communityCode }) => communityCode,
      ),
    ),
    /** Communities of a scope that existed on a day, and those of them with an adviser. */
    coverageOn: perArguments((on: Date) =>
      oneByKey<CoverageCounts & { key: string }>(
        (scopes) =>
          query(sql`
          SELECT p.key, count(*)::int AS communities, count(a.id)::int AS covered
          FROM unnest(${[...scopes]}::text[]) AS p(key)
          JOIN ${communitiesOn(on)} ON ${inScope('code')}
          LEFT JOIN ${appointmentsOn(on)} ON a.community_code = t.code
          GROUP BY p.key`),
        ({ key }) => key,
      ),
    ),
    /** Communities of a scope without an adviser on a day, by code. */
    gapsOn: perArguments((on: Date) =>
      manyByKey<{ key: string; code: string }>(
        (scopes) =>
          query(sql`
          SELECT p.key, t.code
          FROM unnest(${[...scopes]}::text[]) AS p(key)
          JOIN ${communitiesOn(on)} ON ${inScope('code')}
          LEFT JOIN ${appointmentsOn(on)} ON a.community_code = t.code
          WHERE a.id IS NULL
          ORDER BY t.code`),
        ({ key }) => key,
      ),
    ),
  };
}

const communitiesOn = (day: Date) => sql`(
  SELECT code FROM region
  WHERE level = 'COMMUNITY'
    AND (valid_from IS NULL OR valid_from <= ${day}::date) AND (valid_to IS NULL OR valid_to >= ${day}::date)) t`;

const appointmentsOn = (day: Date) => sql`(
  SELECT t.id, t.community_code FROM ${raw('appointment')} t WHERE ${inForce(day)}) a`;
