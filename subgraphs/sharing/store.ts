import { join, sqltag as sql } from '@prisma/client/runtime/client';
import type { Act } from '../../kit/action/act.ts';
import type { Catalogue } from '../../kit/catalogue/catalogue.ts';
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
  type Department,
  type Prisma,
  PrismaClient,
  type Purpose,
} from './generated/client/client.ts';
import type { AgreementState } from './generated/resolvers.ts';
import { agreements } from './store/agreements.ts';
import { applications } from './store/applications.ts';
import { withCatalogue } from './store/catalogue.ts';
import { reuseOf } from './store/reuse.ts';
import type { AgreementRow } from './store/rows.ts';
import { agreement, application } from './workflow.ts';

export type { AgreementRow, ApplicationRow } from './store/rows.ts';
export type DepartmentRow = Department;
export type PurposeRow = Purpose;
export type StepRow = ActionStep;
export type AgreementPage = Connection<AgreementRow>;

export type Store = ReturnType<typeof withCatalogue>;
export type Tables = ReturnType<typeof loaders>;
/** Mutations have `act`. */
export type Context = RoomContext<Store> & { readonly act: Act<ReturnType<typeof subjects>> };

/** What the room's processes are about. */
export function subjects(setting: Setting) {
  return [applications(application, setting), agreements(agreement, setting)] as const;
}

/** Which agreements, of those in which a caller's departments have a part. */
export interface AgreementsAsked {
  readonly applicant: readonly string[];
  readonly source: readonly string[];
  readonly state: AgreementState | null;
  readonly today: Date;
  readonly page: PageArguments;
}

export function openStore(database: Database, open: () => Catalogue): OpenStore<Store> {
  const tables = openTables(database);
  const catalogue = open();
  return { ...tables, forRequest: () => withCatalogue(tables.forRequest(), catalogue) };
}

/** What lies in the database; the register of clients needs nothing else. */
export function openTables(database: Database) {
  const prisma = new PrismaClient({ adapter: database.adapter });
  const reads = openReads<Prisma.TypeMap>(database, import.meta.url);
  return { reads, forRequest: () => loaders(reads, prisma), close: () => prisma.$disconnect() };
}

function loaders({ one, many, query }: Reads<Prisma.TypeMap>, prisma: PrismaClient) {
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
    departmentsOf,
    /** Departments that answer for a region, the nearest first. */
    departmentsOver: async (region: string) =>
      (await Promise.all(ancestry(region).map((code) => departmentsOf.load(code)))).flat(),
    application: one('Application', 'id'),
    agreement,
    agreementsOf: many('Agreement', 'applicationId', { order: ['sourceCode', 'id'] }),
    stepsOf: many('ActionStep', 'key', { where: sql`t.subject = 'Agreement'`, order: ['version'] }),
    reuse: reuseOf(query),
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

function whereAsked({ applicant, source, state, today }: AgreementsAsked) {
  const parties = sql`(t.department_code = ANY(${[...applicant]}::text[]) OR t.source_code = ANY(${[...source]}::text[]))`;
  // As `stateOn` has it.
  const standing = sql`CASE WHEN t.state = 'ACTIVE' AND t.until < ${today}::date THEN 'ENDED' ELSE t.state::text END`;
  return state === null ? parties : join([parties, sql`${standing} = ${state}`], ' AND ');
}
