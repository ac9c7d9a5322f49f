import { sqltag as sql } from '@prisma/client/runtime/client';
import type { Database } from '../../kit/database/connect.ts';
import { type Reads, openReads } from '../../kit/database/reads.ts';
import { countByKey, oneByKey, perArguments } from '../../kit/loaders.ts';
import type { Connection } from '../../kit/paging/connection.ts';
import { countsOf } from '../../kit/paging/counts.ts';
import { type ListOf, pagesOf } from '../../kit/paging/pages.ts';
import type { Query } from '../../kit/database/query.ts';
import type { PageArguments } from '../../kit/paging/request.ts';
import { type Place, inForce, inScope } from '../../kit/regions/copy.ts';
import type { RoomContext } from '../../kit/room/context.ts';
import type { OpenStore } from '../../kit/room/room.ts';
import {
  type MemberUnit,
  type PartyOrganisation,
  type PartyOrganisationKind,
  type Prisma,
  PrismaClient,
  type ServiceCentre,
  type ServiceCentreKind,
} from './generated/client/client.ts';
import { BRANCHES_OF_A_COMPOUND } from './rules/anchors.ts';
import type { Box } from './rules/nearby.ts';

export type OrganisationRow = PartyOrganisation;
export type UnitRow = MemberUnit;
export type CentreRow = ServiceCentre;
export type OrganisationPage = Connection<PartyOrganisation>;
/** A compound belongs to renovation; here it is a key that organisations are anchored on. */
export interface CompoundKey {
  readonly id: string;
}

/** A community's legal backbone on a day, as the legal room names it. */
export interface BackboneKey {
  readonly code: string;
  readonly on: Date;
}

export type Store = ReturnType<typeof forRequest>;
export type Context = RoomContext<Store>;

export function openStore(database: Database): OpenStore<Store> {
  const prisma = new PrismaClient({ adapter: database.adapter });
  const reads = openReads<Prisma.TypeMap>(database, import.meta.url);
  return { reads, forRequest: () => forRequest(reads, prisma), close: () => prisma.$disconnect() };
}

/** Dissolved organisations stay in the register and out of every list. */
const STANDING = sql`t.dissolved_on IS NULL`;
const standing = (kinds: readonly PartyOrganisationKind[]) =>
  sql`t.kind = ANY(${[...kinds]}::text[]::"PartyOrganisationKind"[]) AND ${STANDING}`;
const COMMITTEES = standing(['COMMUNITY_JOINT_COMMITTEE']);
const GROUPS = standing(['GRID_PARTY_GROUP']);
const BRANCHES = standing(BRANCHES_OF_A_COMPOUND);
const CHILDREN: ListOf = {
  table: 'party_organisation',
  key: 'id',
  where: sql`t.parent_id = p.key AND ${STANDING}`,
  order: [
    { column: 'name', type: 'text' },
    { column: 'id', type: 'text' },
  ],
  direction: 'ASC',
};

function forRequest({ one, many, query }: Reads<Prisma.TypeMap>, prisma: PrismaClient) {
  const organisation = one('PartyOrganisation', 'id');
  return {
    place: one('Region', 'code'),
    organisation,
    /** Keys of the organisations above one, the topmost first. */
    pathTo: pathsTo(query),
    /** Pages of the organisations just below an organisation. */
    childrenPages: perArguments((page: PageArguments) =>
      pagesOf(query, CHILDREN, page, (id) => organisation.load(id)),
    ),
    /** Member units of an organisation, by name. */
    unitsOf: many('MemberUnit', 'id', {
      through: { model: 'Membership', from: 'organisationId', to: 'unitId' },
      order: ['name', 'id'],
    }),
    jointCommitteeOf: one('PartyOrganisation', 'regionCode', { where: COMMITTEES }),
    groupOfGrid: one('PartyOrganisation', 'gridCode', { where: GROUPS }),
    /** Cadres of a community on a day: who holds a public post in its own committee. */
    cadresOn: perArguments((on: Date) =>
      countByKey((codes) =>
        query(sql`
          SELECT o.region_code AS key, count(*)::int AS count
          FROM party_organisation o JOIN public_role t ON t.organisation_id = o.id
          WHERE o.region_code = ANY(${[...codes]}::text[]) AND o.kind = 'COMMUNITY_COMMITTEE' AND ${inForce(on)}
          GROUP BY o.region_code`),
      ),
    ),
    /** Branches anchored on a compound, permanent and provisional. */
    branchesOfCompound: many('PartyOrganisation', 'compoundId', {
      where: BRANCHES,
      order: ['id'],
    }),
    /** Centres and stations of a community, by kind and name. */
    centresOf: many('ServiceCentre', 'regionCode', { order: ['kind', 'name', 'id'] }),
    /** Centres of some kinds, or of all, that lie in a box. */
    centresIn: ({ west, east, south, north }: Box, kinds: readonly ServiceCentreKind[] | null) =>
      prisma.serviceCentre.findMany({
        where: {
          latitude: { gte: south, lte: north },
          longitude: { gte: west, lte: east },
          ...(kinds && { kind: { in: [...kinds] } }),
        },
      }),
    gapsIn: (asked: GapsAsked) => gapsIn(query, asked),
    /** Organisations of a kind in a scope. */
    organisationCounts: perArguments((kind: PartyOrganisationKind) =>
      countsOf(
        query,
        'party_organisation',
        sql`t.kind::text = ${kind} AND ${STANDING} AND ${inScope('region_code')}`,
      ),
    ),
    /** Centres in a scope, of some kinds or of all, of one standard or of both. */
    centreCounts: perArguments(
      ({
        kinds,
        highStandard,
      }: {
        kinds: readonly ServiceCentreKind[] | null;
        highStandard: boolean | null;
      }) =>
        countsOf(
          query,
          'service_centre',
          sql`(${kinds}::text[] IS NULL OR t.kind::text = ANY(${kinds}::text[]))
            AND (${highStandard}::boolean IS NULL OR t.high_standard = ${highStandard}::boolean)
            AND ${inScope('region_code')}`,
        ),
    ),
  };
}

/** A chain of organisations that comes back to itself ends where it does. */
function pathsTo(query: Query) {
  return oneByKey<{ key: string; path: string[] }>(
    (ids) =>
      query(sql`
        WITH RECURSIVE above AS (
          SELECT id AS key, parent_id, ARRAY[]::text[] AS path
          FROM party_organisation WHERE id = ANY(${[...ids]}::text[])
          UNION ALL
          SELECT a.key, o.parent_id, o.id || a.path
          FROM above a JOIN party_organisation o ON o.id = a.parent_id
          WHERE NOT o.id = ANY(a.path)
        )
        SELECT DISTINCT ON (key) key, path FROM above ORDER BY key, cardinality(path) DESC`),
    ({ key }) => key,
  );
}

interface GapsAsked {
  readonly scope: string;
  readonly today: Date;
  readonly first: number;
  readonly after: string;
  readonly kinds: readonly ServiceCentreKind[] | null;
}

/** Communities of today that no centre or station of some kinds, or of any, serves: how many there are, and some of them after a code. */
async function gapsIn(query: Query, { scope, today, first, after, kinds }: GapsAsked) {
  const gaps = sql`
    FROM region r
    WHERE r.level = 'COMMUNITY' AND r.code >= ${scope} AND r.code < ${`${scope}:`}
      AND (r.valid_from IS NULL OR r.valid_from <= ${today}::date)
      AND (r.valid_to IS NULL OR r.valid_to >= ${today}::date)
      AND NOT EXISTS (SELECT FROM service_centre c WHERE c.region_code = r.code
        AND (${kinds}::text[] IS NULL OR c.kind::text = ANY(${kinds}::text[])))`;
  const [[counted], communities] = await Promise.all([
    query<{ total: number }>(sql`SELECT count(*)::int AS total ${gaps}`),
    query<Place>(sql`SELECT r.code ${gaps} AND r.code > ${after} ORDER BY r.code LIMIT ${first}`),
  ]);
  return { total: counted?.total ?? 0, communities };
}
