import { sqltag as sql } from '@prisma/client/runtime/client';
import type { Acting, Begun, Loaded, Next, Subject } from '../../../kit/action/subject.ts';
import type { Query } from '../../../kit/database/query.ts';
import type { Setting } from '../../../kit/room/setting.ts';
import { workingDayAfter, workingDaysUpTo } from '../../../kit/workingDays.ts';
import type { DecideAgreementInput, ResubmitAgreementInput } from '../generated/resolvers.ts';
import type { AgreementFound, Decided } from '../rules/decideAgreement.ts';
import { isParty, stateOn } from '../rules/standing.ts';
import type { agreement } from '../workflow.ts';
import { beginDestruction, hastenDestruction } from './destructions.ts';
import { type AgreementRow, agreementsWhere } from './rows.ts';
import { principalOf } from './substitutions.ts';

/** What any action on an agreement may come with. */
type Input = Pick<DecideAgreementInput, 'key' | 'agreement' | 'items'> &
  ResubmitAgreementInput & { readonly substitution?: string };
type ActingOn = Acting<Input>;

/** Agreements: they begin with an application, and their source decides. */
export function agreements(
  workflow: typeof agreement,
  { catalogue, clocks }: Setting,
): Subject<typeof agreement, AgreementRow> {
  return {
    type: 'Agreement',
    workflow,
    constraints: { agreement_approval_pkey: 'SAME_OFFICER', agreement_term: 'TERM_INVALID' },
    load: async (acting: ActingOn): Promise<Loaded | null> => {
      const { query, caller, actor, today, input } = acting;
      const [row] = await agreementsWhere(query, sql`id = ${input.agreement} FOR UPDATE`);
      if (row === undefined) return null;
      const inPlaceOf = await principalIn(row, acting);
      if (inPlaceOf === null && !isPartyAlone(row, acting)) return null;
      const speaksFor = (code: string) => caller.departments.some((each) => each.code === code);
      const found: AgreementFound = {
        today,
        agreement: row,
        speaksFor: {
          // Nobody grants to their own department what it has applied for, in whose place ever.
          source: inPlaceOf !== null ? !speaksFor(row.departmentCode) : speaksFor(row.sourceCode),
          applicant: speaksFor(row.departmentCode),
        },
        officer: caller.officer,
        actor,
        approvedBy: await approvalsOf(row.id, acting),
        inPlaceOf,
        askedBy: await askersOf(row.id, acting),
        named: (input.items ?? []).map((name) => ({ name, id: catalogue().named(name)?.id ?? null })),
      };
      return {
        key: row.id,
        state: stateOn(row, today),
        version: row.version,
        region: row.regionCode,
        situation: found,
      };
    },
    save: async ({ terms, approvals }: Decided, next: Next, acting: ActingOn): Promise<Begun[]> => {
      const { query, actor, today } = acting;
      const { key, state, version } = next;
      await query(sql`
        UPDATE agreement SET state = ${state}::"AgreementState", version = ${version},
          items = ${[...terms.items]}::text[], mode = ${terms.mode}::"AgreementMode", until = ${terms.until}::date
        WHERE id = ${key}`);
      if (approvals !== 'ADD') await query(sql`DELETE FROM agreement_approval WHERE agreement_id = ${key}`);
      const principal = await principalIn(await rowOf(key, query), acting);
      const persons = principal === null ? [actor] : [actor, principal];
      if (approvals !== 'NONE')
        await query(sql`INSERT INTO agreement_approval SELECT ${key}, unnest(${persons}::text[])`);
      if (principal !== null)
        await query(sql`INSERT INTO step_in_place VALUES ('Agreement', ${key}, ${version}, ${principal})`);
      if (state === 'ACTIVE') {
        const due = workingDayAfter(today, clocks.agreement.delivery);
        await query(sql`UPDATE agreement SET deliver_by = ${due.day}::date WHERE id = ${key}`);
        return [await beginDestruction(query, await rowOf(key, query), terms.until, clocks)];
      }
      if (state === 'REVOKED') await hastenDestruction(query, await rowOf(key, query), today, clocks);
      if (state === 'RETURNED')
        await query(sql`UPDATE agreement SET returned_on = ${today}::date WHERE id = ${key}`);
      if (state === 'SUBMITTED') await handIn(key, acting);
      return [];
    },
    row: async (key, acting: ActingOn) => {
      const [row] = await agreementsWhere(acting.query, sql`id = ${key}`);
      if (row === undefined) return null;
      return isPartyAlone(row, acting) || (await principalIn(row, acting)) !== null ? row : null;
    },
  };

  /** While it lay with the applicant, the source's clock stood still. */
  async function handIn(key: string, { query, today, input }: ActingOn): Promise<void> {
    const row = await rowOf(key, query);
    if (row.returnedOn === null) throw new Error(`${key} is handed in again and was never returned.`);
    const reply = workingDayAfter(today, workingDaysUpTo(row.returnedOn, row.replyBy));
    await query(sql`
      UPDATE agreement SET reply_by = ${reply.day}::date, reply_by_certain = ${reply.certain},
        legal_basis = ${input.legalBasis ?? row.legalBasis}, scenario = ${input.scenario ?? row.scenario},
        platform_number = ${input.platformNumber ?? row.platformNumber},
        impact_assessment = ${input.impactAssessment ?? row.impactAssessment}
      WHERE id = ${key}`);
  }
}

/** Whoever says that they act in another's place has no part in it by themselves. */
function isPartyAlone(row: AgreementRow, { caller, input }: ActingOn): boolean {
  return input.substitution === undefined && isParty(row, caller.departments);
}

async function principalIn(row: AgreementRow, acting: ActingOn): Promise<string | null> {
  const { substitution } = acting.input;
  return substitution === undefined ? null : principalOf(acting, substitution, row.sourceCode);
}

async function rowOf(key: string, query: Query): Promise<AgreementRow> {
  const [row] = await agreementsWhere(query, sql`id = ${key}`);
  if (row === undefined) throw new Error(`${key} was locked and is gone.`);
  return row;
}

async function approvalsOf(id: string, { query }: ActingOn): Promise<string[]> {
  const rows = await query<{ actor: string }>(
    sql`SELECT actor FROM agreement_approval WHERE agreement_id = ${id}`,
  );
  return rows.map(({ actor }) => actor);
}

async function askersOf(id: string, { query }: ActingOn): Promise<string[]> {
  const rows = await query<{ actor: string }>(sql`
    SELECT DISTINCT actor FROM action_step
    WHERE subject = 'Agreement' AND key = ${id} AND action IN ('apply', 'resubmit')`);
  return rows.map(({ actor }) => actor);
}
