import { sqltag as sql } from '@prisma/client/runtime/client';
import type { Database } from '../../kit/database/connect.ts';
import { type Reads, openReads } from '../../kit/database/reads.ts';
import { countByKey, known, oneByKey, perArguments } from '../../kit/loaders.ts';
import type { Connection } from '../../kit/paging/connection.ts';
import { countsOf } from '../../kit/paging/counts.ts';
import { type ListOf, pagesOf } from '../../kit/paging/pages.ts';
import type { Query } from '../../kit/database/query.ts';
import type { PageArguments } from '../../kit/paging/request.ts';
import { communityPages, inForce, inScope } from '../../kit/regions/copy.ts';
import type { RoomContext } from '../../kit/room/context.ts';
import type { OpenStore } from '../../kit/room/room.ts';
import {
  type MemberUnit,
  type PartyOrganisation,
  type PartyOrganisationKind,
  type Prisma,
  type ServiceCentre,
  type ServiceCentreKind,
} from './generated/client/client.ts';
import { BRANCHES_OF_A_COMPOUND } from './rules/anchors.ts';
import type { Box, Point } from './rules/nearby.ts';

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
  const reads = openReads<Prisma.TypeMap>(database, import.meta.url);
  return { reads, forRequest: () => forRequest(reads) };
}

const ofKinds = (kinds: readonly ServiceCentreKind[] | null) =>
  kinds === null ? sql`TRUE` : sql`t.kind = ANY(${[...kinds]}::text[]::"ServiceCentreKind"[])`;
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

function forRequest({ one, many, query }: Reads<Prisma.TypeMap>) {
  const place = one('Region', 'code');
  const organisation = one('PartyOrganisation', 'id');
  const centre = one('ServiceCentre', 'id');
  return {
    place,
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
    /** So many centres of some kinds, or of all, in a box, those nearest to a point. */
    centresNear: async (point: Point, { within, kinds, most }: NearAsked) => {
      const found = await query<{ id: string }>(nearestIn(point, within, kinds, most));
      return known(
        centre,
        found.map(({ id }) => id),
      );
    },
    /** Pages of the communities in a scope that no centre of some kinds, or of any, serves. */
    gapPages: perArguments(({ on, kinds, page }: GapsAsked) =>
      communityPages(query, place, { on, page, where: unserved(kinds) }),
    ),
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
          sql`${ofKinds(kinds)}
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

interface NearAsked {
  readonly within: Box;
  readonly kinds: readonly ServiceCentreKind[] | null;
  readonly most: number;
}

/** By the straight line through the earth, which is longer where the way over it is. */
function nearestIn({ longitude, latitude }: Point, box: Box, kinds: NearAsked['kinds'], most: number) {
  const [along, up] = [sql`${longitude}::float8`, sql`${latitude}::float8`];
  return sql`
    SELECT id FROM service_centre t
    WHERE t.latitude BETWEEN ${box.south} AND ${box.north} AND t.longitude BETWEEN ${box.west} AND ${box.east}
      AND ${ofKinds(kinds)}
    ORDER BY (sind(t.latitude) - sind(${up})) ^ 2
      + (cosd(t.latitude) * cosd(t.longitude) - cosd(${up}) * cosd(${along})) ^ 2
      + (cosd(t.latitude) * sind(t.longitude) - cosd(${up}) * sind(${along})) ^ 2, id
    LIMIT ${most}`;
}

interface GapsAsked {
  readonly on: Date;
  readonly kinds: readonly ServiceCentreKind[] | null;
  readonly page: PageArguments;
}

/** OFFSET has each community ask for itself, by an index: joined, all centres would be read. */
const unserved = (kinds: GapsAsked['kinds']) => sql`NOT EXISTS (
  SELECT FROM (SELECT t.kind, t.region_code FROM service_centre t WHERE ${ofKinds(kinds)}) c
  WHERE c.region_code = t.code OFFSET 0)`;
