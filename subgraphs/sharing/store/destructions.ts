import { sqltag as sql } from '@prisma/client/runtime/client';
import type { ActionInput, Acting, Begun, Loaded, Next, Subject } from '../../../kit/action/subject.ts';
import { dayOf, isoDay } from '../../../kit/calendar.ts';
import type { Clocks } from '../../../kit/clocks.ts';
import type { Query } from '../../../kit/database/query.ts';
import type { Setting } from '../../../kit/room/setting.ts';
import { workingDayAfter, workingDaysUpTo } from '../../../kit/workingDays.ts';
import type { DestructionState } from '../generated/resolvers.ts';
import { type DestructionChange, type DestructionFound, destructionOn } from '../rules/proveDestruction.ts';
import { isParty, stateOn } from '../rules/standing.ts';
import type { destruction } from '../workflow.ts';
import { type AgreementRow, type DestructionRow, agreementsWhere, destructionBy } from './rows.ts';

interface Input extends ActionInput {
  readonly agreement: string;
  readonly items?: readonly string[] | null;
  readonly statement?: string;
  readonly method?: string;
  readonly destroyedOn?: Date;
  readonly document?: string | null;
}
type ActingOn = Acting<Input>;

const DAY_MILLISECONDS = 86_400_000;

/** What departments destroy when an agreement has ended, and how they prove it. */
export function destructions(
  workflow: typeof destruction,
  { catalogue }: Setting,
): Subject<typeof destruction, DestructionRow> {
  return {
    type: 'Destruction',
    workflow,
    constraints: {},
    load: async ({ query, caller, actor, today, input }: ActingOn): Promise<Loaded | null> => {
      const [agreement] = await agreementsWhere(query, sql`id = ${input.agreement} FOR UPDATE`);
      if (agreement === undefined || !isParty(agreement, caller.departments)) return null;
      const row = await destructionBy(query, agreement.id);
      if (row === null) return null;
      const [last] = await query<{ actor: string }>(sql`
        SELECT actor FROM destruction_proof WHERE agreement_id = ${agreement.id} ORDER BY number DESC LIMIT 1`);
      const state = stateOn(agreement, today);
      const kept = await retentionOf(query, agreement.applicationId);
      // What is kept from its end on says when that was, also where its source has ended it.
      const endedOn = state === 'REVOKED' ? daysFrom(row.keepUntil, -kept) : agreement.until;
      const speaksFor = (code: string) => caller.departments.some((each) => each.code === code);
      const situation: DestructionFound = {
        today,
        agreement: { state, items: agreement.items, endedOn },
        speaksFor: {
          source: speaksFor(agreement.sourceCode),
          applicant: speaksFor(agreement.departmentCode),
        },
        officer: caller.officer,
        actor,
        provenBy: last?.actor ?? null,
        named: input.items?.map((name) => ({ name, id: catalogue().named(name)?.id ?? null })) ?? null,
      };
      return {
        key: agreement.id,
        state: destructionOn(row, today),
        version: row.version,
        region: agreement.regionCode,
        situation,
      };
    },
    save: async (change: DestructionChange, { key, state, version }: Next, acting: ActingOn) => {
      const { query, actor, today, input } = acting;
      if (state === 'OWED') await lookedAt(query, key, today);
      await query(sql`
        UPDATE destruction SET state = ${state}, version = ${version},
          proven_on = ${state === 'PROVEN' ? today : null}::date
        WHERE agreement_id = ${key}`);
      if (change.proof !== null)
        await query(sql`
          INSERT INTO destruction_proof (agreement_id, number, items, statement, method, destroyed_on, document, actor)
          SELECT ${key}, 1 + count(*), ${[...change.proof.items]}::text[], ${input.statement}, ${input.method},
            ${input.destroyedOn}::date, ${input.document ?? null}, ${actor}
          FROM destruction_proof WHERE agreement_id = ${key}`);
      return [];
    },
    row: async (key, { query, caller }) => {
      const [agreement] = await agreementsWhere(query, sql`id = ${key}`);
      return agreement !== undefined && isParty(agreement, caller.departments)
        ? destructionBy(query, key)
        : null;
    },
  };
}

/** While a proof lay with the source, the applicant's clock stood still. */
async function lookedAt(query: Query, key: string, today: Date): Promise<void> {
  const row = await destructionBy(query, key);
  if (row?.provenOn == null) throw new Error(`The proof of ${key} is sent back and was never given.`);
  const { day } = workingDayAfter(today, workingDaysUpTo(row.provenOn, row.due));
  await query(sql`UPDATE destruction SET due = ${day}::date WHERE agreement_id = ${key}`);
}

/** With what two officers grant begins that it has to be destroyed one day. */
export async function beginDestruction(
  query: Query,
  { id, applicationId, regionCode }: AgreementRow,
  until: Date,
  clocks: Clocks,
): Promise<Begun> {
  const { keepUntil, due } = await daysAfter(query, { applicationId, until, clocks });
  await query(sql`
    INSERT INTO destruction (agreement_id, state, version, keep_until, due)
    VALUES (${id}, 'KEPT', 1, ${keepUntil}::date, ${due}::date)`);
  return { type: 'Destruction', key: id, state: 'KEPT' satisfies DestructionState, region: regionCode };
}

/** What ends sooner is destroyed sooner. */
export async function hastenDestruction(
  query: Query,
  { id, applicationId }: AgreementRow,
  until: Date,
  clocks: Clocks,
): Promise<void> {
  const { keepUntil, due } = await daysAfter(query, { applicationId, until, clocks });
  await query(sql`
    UPDATE destruction SET keep_until = ${keepUntil}::date, due = ${due}::date WHERE agreement_id = ${id}`);
}

async function daysAfter(
  query: Query,
  { applicationId, until, clocks }: { applicationId: string; until: Date; clocks: Clocks },
) {
  const keepUntil = daysFrom(until, await retentionOf(query, applicationId));
  return { keepUntil, due: workingDayAfter(keepUntil, clocks.agreement.destruction).day };
}

async function retentionOf(query: Query, application: string): Promise<number> {
  const [kept] = await query<{ days: number }>(
    sql`SELECT retention_days AS days FROM application WHERE id = ${application}`,
  );
  if (kept === undefined) throw new Error(`An agreement refers to ${application}, which is not there.`);
  return kept.days;
}

function daysFrom(day: Date, days: number): Date {
  return dayOf(isoDay(new Date(day.getTime() + days * DAY_MILLISECONDS)));
}

/** Where a department owes a proof beyond its day, as `isProofOverdue` has it. */
export function proofsOwed(query: Query, department: string, today: Date) {
  return query<{ source: string; agreement: string }>(sql`
    SELECT a.source_code AS source, a.id AS agreement FROM destruction d JOIN agreement a ON a.id = d.agreement_id
    WHERE a.department_code = ${department} AND d.state IN ('KEPT', 'OWED') AND d.due < ${today}::date
    ORDER BY d.due, a.id`);
}
