import { raw, sqltag as sql } from '@prisma/client/runtime/client';
import type { Database } from '../../kit/database/connect.ts';
import { type Reads, openReads } from '../../kit/database/reads.ts';
import { countByKey, oneByKey, perArguments } from '../../kit/loaders.ts';
import type { PageArguments } from '../../kit/paging/request.ts';
import { communityPages, inForce, inScope } from '../../kit/regions/copy.ts';
import type { RoomContext } from '../../kit/room/context.ts';
import type { OpenStore } from '../../kit/room/room.ts';
import {
  type Household,
  type LawFirm,
  type LegalAdviser,
  type LegalAdviserAppointment,
  type Prisma,
} from './generated/client/client.ts';
import type { CoverageCounts } from './rules/coverage.ts';

export type AdviserRow = LegalAdviser;
export type FirmRow = LawFirm;
export type HouseholdRow = Household;
export type AppointmentRow = LegalAdviserAppointment;
/** A region's coverage on a day, before anybody asks for its gaps. */
export type CoverageRow = CoverageCounts & {
  readonly scope: string;
  readonly region: string;
  readonly on: Date;
};

/** How many people of each kind a community's rule of law rests on. */
interface BackboneCounts {
  readonly mediators: number;
  readonly lawSavvyResidents: number;
  readonly ruleOfLawLeaders: number;
}

export type Store = ReturnType<typeof forRequest>;
export type Context = RoomContext<Store>;

export function openStore(database: Database): OpenStore<Store> {
  const reads = openReads<Prisma.TypeMap>(database, import.meta.url);
  return { reads, forRequest: () => forRequest(reads) };
}

function forRequest({ one, query }: Reads<Prisma.TypeMap>) {
  const place = one('Region', 'code');
  return {
    place,
    household: one('Household', 'id'),
    /** What a household has to do with matters of law, by its key. */
    matter: one('HouseholdMatter', 'householdId'),
    /** The appointment in force in a community on a day. */
    appointmentOn: perArguments((on: Date) =>
      one('LegalAdviserAppointment', 'communityCode', { where: inForce(on) }),
    ),
    /** How many communities an adviser serves on a day. */
    servingOn: perArguments((on: Date) =>
      countByKey((advisers) =>
        query(sql`
          SELECT t.adviser_id AS key, count(*)::int AS count
          FROM ${raw('appointment')} t
          WHERE t.adviser_id = ANY(${[...advisers]}::text[]) AND ${inForce(on)}
          GROUP BY t.adviser_id`),
      ),
    ),
    /** What a region itself has ruled on how many communities an adviser may serve. */
    limitOn: perArguments((on: Date) => one('AdviserLimit', 'regionCode', { where: inForce(on) })),
    /** Mediators, law-savvy residents and leaders of a community on a day. */
    backboneOn: perArguments((on: Date) =>
      oneByKey<BackboneCounts & { key: string }>(
        (codes) =>
          query(sql`
          SELECT p.key,
            (SELECT count(*)::int FROM ${raw('mediator')} t
              WHERE t.community_code = p.key AND ${inForce(on)}) AS mediators,
            (count(*) FILTER (WHERE r.kind = 'LAW_SAVVY'))::int AS "lawSavvyResidents",
            (count(*) FILTER (WHERE r.kind = 'LEADER'))::int AS "ruleOfLawLeaders"
          FROM unnest(${[...codes]}::text[]) AS p(key)
          LEFT JOIN (SELECT t.* FROM ${raw('law_savvy_resident')} t WHERE ${inForce(on)}) r
            ON r.community_code = p.key
          GROUP BY p.key`),
        ({ key }) => key,
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
    /** Pages of the communities of a scope without an adviser on a day, by code. */
    gapPages: perArguments(({ on, page }: { on: Date; page: PageArguments }) =>
      communityPages(query, place, { on, page, where: unadvisedOn(on) }),
    ),
  };
}

const communitiesOn = (day: Date) => sql`(
  SELECT code FROM region
  WHERE level = 'COMMUNITY'
    AND (valid_from IS NULL OR valid_from <= ${day}::date) AND (valid_to IS NULL OR valid_to >= ${day}::date)) t`;

/** OFFSET has each community ask for itself, by an index: joined, all appointments would be read. */
const unadvisedOn = (day: Date) => sql`NOT EXISTS (
  SELECT FROM ${appointmentsOn(day)} WHERE a.community_code = t.code OFFSET 0)`;

const appointmentsOn = (day: Date) => sql`(
  SELECT t.id, t.community_code FROM ${raw('appointment')} t WHERE ${inForce(day)}) a`;
