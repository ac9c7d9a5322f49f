import { sqltag as sql } from '@prisma/client/runtime/client';
import type { Database } from '../../kit/database/connect.ts';
import { byId, manyByKey, oneByKey, perArguments } from '../../kit/loaders.ts';
import type { Connection } from '../../kit/paging/connection.ts';
import { countsOf } from '../../kit/paging/counts.ts';
import { type ListOf, pagesOf } from '../../kit/paging/pages.ts';
import type { Query } from '../../kit/paging/query.ts';
import type { PageArguments } from '../../kit/paging/request.ts';
import { inScope, placesFrom } from '../../kit/regions/copy.ts';
import type { RoomContext } from '../../kit/room/context.ts';
import type { OpenStore } from '../../kit/room/room.ts';
import {
  type MemberUnit,
  type PartyOrganisation,
  type PartyOrganisationKind,
  PrismaClient,
  type ServiceCentre,
  type ServiceCentreKind,
} from './generated/client/client.ts';
import { BRANCHES_OF_A_COMPOUND } from './rules/anchors.ts';

export type OrganisationRow = PartyOrganisation;
export type UnitRow = MemberUnit;
export type CentreRow = ServiceCentre;
export type OrganisationPage = Connection<PartyOrganisation>;
/** A compound belongs to renovation; here it is a key that organisations are anchored on. */
export interface CompoundKey {
  readonly id: string;
}

export type Store = ReturnType<typeof forRequest>;
export type Context = RoomContext<Store>;

export function openStore(database: Database): OpenStore<Store> {
  const prisma = new PrismaClient({ adapter: database.adapter });
  return { forRequest: () => forRequest(prisma), close: () => prisma.$disconnect() };
}

/** Dissolved organisations stay in the register and out of every list. */
const STANDING = { dissolvedOn: null };
const CHILDREN: ListOf = {
  table: 'party_organisation',
  key: 'id',
  where: sql`t.parent_id = p.key AND t.dissolved_on IS NULL`,
  order: [
    { column: 'name', type: 'text' },
    { column: 'id', type: 'text' },
  ],
  direction: 'ASC',
};

function forRequest(prisma: PrismaClient) {
  const query: Query = (statement) => prisma.$queryRaw(statement);
  const organisation = byId(prisma.partyOrganisation);
  return {
    place: placesFrom(prisma),
    organisation,
    unit: byId(prisma.memberUnit),
    centre: byId(prisma.serviceCentre),
    /** Pages of the organisations just below an organisation. */
    childrenPages: perArguments((page: PageArguments) =>
      pagesOf(query, CHILDREN, page, (id) => organisation.load(id)),
    ),
    /** Member units of an organisation, by name. */
    unitsOf: manyByKey(
      (ids) =>
        prisma.membership.findMany({
          where: { organisationId: { in: [...ids] } },
          include: { unit: true },
          orderBy: [{ unit: { name: 'asc' } }, { unitId: 'asc' }],
        }),
      ({ organisationId }) => organisationId,
    ),
    jointCommitteeOf: oneByKey(
      (codes) =>
        prisma.partyOrganisation.findMany({
          where: { kind: 'COMMUNITY_JOINT_COMMITTEE', regionCode: { in: [...codes] }, ...STANDING },
        }),
      ({ regionCode }) => regionCode,
    ),
    groupOfGrid: oneByKey(
      (codes) =>
        prisma.partyOrganisation.findMany({
          where: { kind: 'GRID_PARTY_GROUP', gridCode: { in: [...codes] }, ...STANDING },
        }),
      ({ gridCode }) => gridCode ?? '',
    ),
    /** Branches anchored on a compound, permanent and provisional. */
    branchesOfCompound: manyByKey(
      (ids) =>
        prisma.partyOrganisation.findMany({
          where: { kind: { in: [...BRANCHES_OF_A_COMPOUND] }, compoundId: { in: [...ids] }, ...STANDING },
          orderBy: { id: 'asc' },
        }),
      ({ compoundId }) => compoundId ?? '',
    ),
    /** Centres and stations of a community, by kind and name. */
    centresOf: manyByKey(
      (codes) =>
        prisma.serviceCentre.findMany({
          where: { regionCode: { in: [...codes] } },
          orderBy: [{ kind: 'asc' }, { name: 'asc' }, { id: 'asc' }],
        }),
      ({ regionCode }) => regionCode,
    ),
    /** Organisations of a kind in a scope. */
    organisationCounts: perArguments((kind: PartyOrganisationKind) =>
      countsOf(
        query,
        'party_organisation',
        sql`t.kind::text = ${kind} AND t.dissolved_on IS NULL AND ${inScope('region_code')}`,
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
