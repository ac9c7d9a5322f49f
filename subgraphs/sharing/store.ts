import { join, sqltag as sql } from '@prisma/client/runtime/client';
import type { Act } from '../../kit/action/act.ts';
import type { ActEach, Outcomes } from '../../kit/action/each.ts';
import type { Database } from '../../kit/database/connect.ts';
import { type Reads, openReads } from '../../kit/database/reads.ts';
import { oneByKey, perArguments } from '../../kit/loaders.ts';
import type { Connection } from '../../kit/paging/connection.ts';
import { pagesOf } from '../../kit/paging/pages.ts';
import type { PageArguments } from '../../kit/paging/request.ts';
import { ancestry } from '../../kit/regions/ancestry.ts';
import type { RoomContext } from '../../kit/room/context.ts';
import type { OpenStore } from '../../kit/room/room.ts';
import type { Setting } from '../../kit/room/setting.ts';
import {
  type ActionStep,
  type AgreementNotice,
  type Department,
  type DestructionProof,
  type ItemReviewEntry,
  type Prisma,
  PrismaClient,
  type Purpose,
  type ReplyExtension,
} from './generated/client/client.ts';
import type { AgreementAttention, AgreementState } from './generated/resolvers.ts';
import { agreements } from './store/agreements.ts';
import { applications } from './store/applications.ts';
import { withCatalogue } from './store/catalogue.ts';
import { clockReads, whereAttention } from './store/clockReads.ts';
import { clocksOfAgreements } from './store/clocks.ts';
import { destructions } from './store/destructions.ts';
import { emergencyAccesses } from './store/emergencyAccesses.ts';
import { emergencyOpenings } from './store/emergencyOpenings.ts';
import { emergencyReads } from './store/emergencyReads.ts';
import { withPreviews } from './store/preview.ts';
import { reuseOf } from './store/reuse.ts';
import { reviews } from './store/reviews.ts';
import type { AgreementRow, DestructionRow } from './store/rows.ts';
import { substitutionReads } from './store/substitutionReads.ts';
import { substitutions } from './store/substitutions.ts';
import {
  agreement,
  agreementClocks,
  application,
  destruction,
  emergencyAccess,
  emergencyOpening,
  itemReview,
  substitution,
} from './workflow.ts';

export { agreementClockwork } from './store/clockwork.ts';
export type { ClockRow } from './store/clockReads.ts';
export type { ReviewRow } from './store/reviews.ts';
export type { SubstitutionPage } from './store/substitutionReads.ts';
export type { AgreementRow, ApplicationRow, DestructionRow, SubstitutionRow } from './store/rows.ts';
export type DepartmentRow = Department;
export type PurposeRow = Purpose;
export type StepRow = ActionStep;
export type NoticeRow = AgreementNotice;
export type ExtensionRow = ReplyExtension;
export type ProofRow = DestructionProof;
export type DestructionOutcomesRow = Outcomes<DestructionRow>;
export type DestructionOutcomeRow = DestructionOutcomesRow['outcomes'][number];
export type ReviewEntryRow = ItemReviewEntry;
export type AgreementPage = Connection<AgreementRow>;
export type AgreementOutcomesRow = Outcomes<AgreementRow>;
export type AgreementOutcomeRow = AgreementOutcomesRow['outcomes'][number];

export type Store = ReturnType<typeof withPreviews>;
export type Tables = ReturnType<typeof loaders>;
type Subjects = ReturnType<typeof subjects>;
/** Mutations have `act`, and `actEach` for many at once. */
export type Context = RoomContext<Store> & {
  readonly act: Act<Subjects>;
  readonly actEach: ActEach<Subjects>;
};

/** What the room's processes are about. */
export function subjects(setting: Setting) {
  return [
    applications(application, setting),
    agreements(agreement, setting),
    clocksOfAgreements(agreementClocks, setting),
    destructions(destruction, setting),
    emergencyOpenings(emergencyOpening, setting),
    emergencyAccesses(emergencyAccess),
    reviews(itemReview, setting),
    substitutions(substitution),
  ] as const;
}

/** Which agreements, of those in which a caller's departments have a part. */
export interface AgreementsAsked {
  readonly applicant: readonly string[];
  readonly source: readonly string[];
  /** Departments that were told of them as data authorities. */
  readonly told: readonly string[];
  readonly state: AgreementState | null;
  readonly attention: AgreementAttention | null;
  readonly today: Date;
  readonly page: PageArguments;
}

export function openStore(database: Database, setting: Setting): OpenStore<Store> {
  const tables = openTables(database);
  const catalogue = setting.catalogue();
  const { query } = tables.reads;
  return {
    ...tables,
    forRequest: () => withPreviews(withCatalogue(tables.forRequest(), catalogue), { ...setting, query }),
  };
}

/** What lies in the database; the register of clients needs nothing else. */
export function openTables(database: Database) {
  const prisma = new PrismaClient({ adapter: database.adapter });
  const reads = openReads<Prisma.TypeMap>(database, import.meta.url);
  return { reads, forRequest: () => loaders(reads, prisma), close: () => prisma.$disconnect() };
}

function loaders(reads: Reads<Prisma.TypeMap>, prisma: PrismaClient) {
  const { one, many, query } = reads;
  const agreement = one('Agreement', 'id');
  /** Departments that answer for a region itself, by code. */
  const departmentsOf = many('Department', 'regionCode', { order: ['code'] });
  return {
    place: one('Region', 'code'),
    department: one('Department', 'code'),
    purpose: one('Purpose', 'id'),
    /** Clients with the departments that they speak for and where. */
    client: oneByKey(
      (ids) =>
        prisma.client.findMany({
          where: { id: { in: [...ids] } },
          include: { departments: { include: { department: true } }, jurisdiction: true },
        }),
      ({ id }) => id,
    ),
    query,
    departmentsOf,
    /** Departments that answer for a region, the nearest first. */
    departmentsOver: async (region: string) =>
      (await Promise.all(ancestry(region).map((code) => departmentsOf.load(code)))).flat(),
    application: one('Application', 'id'),
    agreement,
    review: one('ItemReview', 'id'),
    entriesOf: many('ItemReviewEntry', 'reviewId', { order: ['itemId'] }),
    reviewedOf: many('ItemReviewEntry', 'itemId'),
    agreementsOf: many('Agreement', 'applicationId', { order: ['sourceCode', 'id'] }),
    ...emergencyReads(reads),
    stepsOf: many('ActionStep', 'key', { where: sql`t.subject = 'Agreement'`, order: ['version'] }),
    reuse: reuseOf(query),
    ...clockReads(reads),
    ...substitutionReads(reads),
    /** Pages of agreements, those first that have to be replied to first. */
    agreementPages: perArguments((asked: AgreementsAsked) =>
      pagesOf(
        query,
        {
          table: 'agreement',
          key: 'id',
          where: whereAsked(asked),
          order: [
            { column: 'reply_by', type: 'date' },
            { column: 'id', type: 'text' },
          ],
          direction: 'ASC',
        },
        asked.page,
        (id) => agreement.load(id),
      ),
    ),
  };
}

function whereAsked({ applicant, source, told, state, attention, today }: AgreementsAsked) {
  const parties = sql`(t.department_code = ANY(${[...applicant]}::text[]) OR t.source_code = ANY(${[...source]}::text[])
    OR t.told_codes && ${[...told]}::text[])`;
  // As `stateOn` has it.
  const standing = sql`CASE WHEN t.state = 'ACTIVE' AND t.until < ${today}::date THEN 'ENDED' ELSE t.state::text END`;
  const narrowed = [
    ...(state === null ? [] : [sql`${standing} = ${state}`]),
    ...(attention === null ? [] : [whereAttention(attention, today)]),
  ];
  return join([parties, ...narrowed], ' AND ');
}
