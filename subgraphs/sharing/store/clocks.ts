import { sqltag as sql } from '@prisma/client/runtime/client';
import type { ActionInput, Acting, Loaded, Next, Subject } from '../../../kit/action/subject.ts';
import type { Setting } from '../../../kit/room/setting.ts';
import { workingDayAfter } from '../../../kit/workingDays.ts';
import type { ClocksFound, ClocksKept } from '../rules/keepClocks.ts';
import { isParty, stateOn } from '../rules/standing.ts';
import type { agreementClocks } from '../workflow.ts';
import { authoritiesOver } from './authorities.ts';
import { type AgreementRow, agreementsWhere } from './rows.ts';

interface Input extends ActionInput {
  readonly agreement: string;
  readonly reason?: string | null;
}

/** The clocks of agreements: the reply may be put off once, and a delivery is recorded. */
export function clocksOfAgreements(
  workflow: typeof agreementClocks,
  { clocks }: Setting,
): Subject<typeof agreementClocks, AgreementRow> {
  return {
    type: 'Agreement',
    workflow,
    constraints: { reply_extension_pkey: 'EXTENSION_ASKED' },
    load: async ({ query, caller, actor, today, input }: Acting<Input>): Promise<Loaded | null> => {
      const [row] = await agreementsWhere(query, sql`id = ${input.agreement} FOR UPDATE`);
      if (row === undefined || !isParty(row, caller.departments)) return null;
      const [extension] = await query<NonNullable<ClocksFound['extension']> & { authority: string }>(sql`
        SELECT state, working_days AS "workingDays", asked_by AS "askedBy", authority_code AS authority
        FROM reply_extension WHERE agreement_id = ${row.id}`);
      const { nearest } = await authoritiesOver(query, row.sourceCode);
      const speaksFor = (code: string | null | undefined) =>
        caller.departments.some((each) => each.code === code);
      const situation: ClocksFound = {
        today,
        agreement: row,
        speaksFor: {
          source: speaksFor(row.sourceCode),
          applicant: speaksFor(row.departmentCode),
          authority: speaksFor(extension?.authority ?? nearest),
        },
        officer: caller.officer,
        actor,
        authority: nearest,
        most: clocks.agreement.extension,
        extension: extension ?? null,
      };
      const { id: key, version, regionCode: region } = row;
      return { key, state: stateOn(row, today), version, region, situation };
    },
    save: async (change: ClocksKept, { key, version }: Next, acting: Acting<Input>) => {
      const { query, actor, today, input } = acting;
      await query(sql`UPDATE agreement SET version = ${version} WHERE id = ${key}`);
      switch (change.kept) {
        case 'ASKED':
          await query(sql`
            INSERT INTO reply_extension (agreement_id, state, authority_code, working_days, reason, asked_by)
            VALUES (${key}, 'ASKED', ${change.authority}, ${change.workingDays}, ${input.reason}, ${actor})`);
          await tell(acting, key, change.authority);
          break;
        case 'GRANTED':
          await putOff(acting, key, change.workingDays);
          await answer(acting, key, change.kept);
          break;
        case 'REFUSED':
          await answer(acting, key, change.kept);
          break;
        case 'DELIVERED':
          await query(sql`UPDATE agreement SET delivered_on = ${today}::date WHERE id = ${key}`);
      }
      return [];
    },
    row: async (key, { query, caller }) => {
      const [row] = await agreementsWhere(query, sql`id = ${key}`);
      return row !== undefined && isParty(row, caller.departments) ? row : null;
    },
  };
}

async function putOff({ query }: Acting<Input>, key: string, workingDays: number): Promise<void> {
  const [row] = await agreementsWhere(query, sql`id = ${key}`);
  if (row === undefined) throw new Error(`${key} was locked and is gone.`);
  const reply = workingDayAfter(row.replyBy, workingDays);
  await query(sql`
    UPDATE agreement SET reply_by = ${reply.day}::date, reply_by_certain = ${reply.certain} WHERE id = ${key}`);
}

async function answer({ query, input }: Acting<Input>, key: string, state: string): Promise<void> {
  await query(sql`
    UPDATE reply_extension SET state = ${state}, answer = ${input.reason ?? null} WHERE agreement_id = ${key}`);
}

/** From now on the authority may read it. */
export async function tell({ query }: Pick<Acting, 'query'>, key: string, department: string): Promise<void> {
  await query(sql`
    UPDATE agreement SET told_codes = array_append(told_codes, ${department})
    WHERE id = ${key} AND NOT ${department} = ANY(told_codes)`);
}
