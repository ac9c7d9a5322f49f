import { sqltag as sql } from '@prisma/client/runtime/client';
import type { Clockwork, Happened } from '../../../kit/action/clockwork.ts';
import { isoDay } from '../../../kit/calendar.ts';
import type { Clocks } from '../../../kit/clocks.ts';
import type { Query } from '../../../kit/database/query.ts';
import type { Setting } from '../../../kit/room/setting.ts';
import { workingDayAfter, workingDayBefore } from '../../../kit/workingDays.ts';
import type { AgreementNoticeKind } from '../generated/resolvers.ts';
import { type Day, type Running, noticeDue } from '../rules/noticeDue.ts';
import { stateOn } from '../rules/standing.ts';
import { authoritiesOver } from './authorities.ts';
import { tell } from './clocks.ts';
import { type AgreementRow, agreementsWhere } from './rows.ts';

interface Clock extends Running {
  readonly bound: string;
}

const ACTIONS = {
  WARNING: 'warn',
  ESCALATION: 'escalate',
  ESCALATION_ABOVE: 'escalateAbove',
} as const satisfies Record<AgreementNoticeKind, string>;

/** Warns before an agreement's clocks end, and escalates when they have: silence grants nothing. */
export function agreementClockwork({ clocks }: Setting): Clockwork {
  const dayOn = (today: Date) => dayFor(today, clocks.agreement);
  return {
    type: 'Agreement',
    due: async (query, today) => {
      const { warnedUntil, aboveBefore } = dayOn(today);
      const rows = await query<{ id: string }>(sql`
        SELECT DISTINCT c.agreement_id AS id FROM agreement_clock c
        WHERE c.due <= ${warnedUntil}::date AND (c.until IS NULL OR c.until >= ${today}::date)
          AND NOT EXISTS (
            SELECT FROM agreement_notice n
            WHERE (n.agreement_id, n.clock, n.due) = (c.agreement_id, c.clock, c.due)
              AND n.kind = CASE
                WHEN c.due >= ${today}::date THEN 'WARNING'
                WHEN c.due < ${aboveBefore}::date THEN 'ESCALATION_ABOVE'
                ELSE 'ESCALATION'
              END)`);
      return rows.map(({ id }) => id);
    },
    happen: async (query, key, today) => {
      const [row] = await agreementsWhere(query, sql`id = ${key} FOR UPDATE`);
      if (row === undefined) return null;
      const day = dayOn(today);
      for (const clock of await clocksOf(query, key, today)) {
        const kind = noticeDue(clock, day);
        if (kind !== null) return notice(query, { row, clock, kind, today });
      }
      return null;
    },
  };
}

function dayFor(today: Date, { warning, escalation: { above } }: Clocks['agreement']): Day {
  return {
    today,
    warnedUntil: workingDayAfter(today, warning).day,
    aboveBefore: above === null ? null : workingDayBefore(today, above),
  };
}

function clocksOf(query: Query, key: string, today: Date): Promise<Clock[]> {
  return query<Clock>(sql`
    SELECT c.clock, c.due, c.bound_code AS bound,
      ARRAY(SELECT n.kind FROM agreement_notice n
        WHERE (n.agreement_id, n.clock, n.due) = (c.agreement_id, c.clock, c.due)) AS told
    FROM agreement_clock c
    WHERE c.agreement_id = ${key} AND (c.until IS NULL OR c.until >= ${today}::date) ORDER BY c.due, c.clock`);
}

/** A city's authority has none above it here: then the notice says that nobody was there to tell. */
async function notice(
  query: Query,
  {
    row,
    clock: { clock, due, bound },
    kind,
    today,
  }: { row: AgreementRow; clock: Clock; kind: AgreementNoticeKind; today: Date },
): Promise<Happened> {
  const { nearest, above } = await authoritiesOver(query, bound);
  const told = { WARNING: bound, ESCALATION: nearest, ESCALATION_ABOVE: above }[kind];
  await query(sql`
    INSERT INTO agreement_notice (agreement_id, clock, due, kind, told_code)
    VALUES (${row.id}, ${clock}, ${due}::date, ${kind}, ${told})`);
  if (told !== null && kind !== 'WARNING') await tell({ query }, row.id, told);
  const version = row.version + 1;
  await query(sql`UPDATE agreement SET version = ${version} WHERE id = ${row.id}`);
  const state = stateOn(row, today);
  return {
    from: { state, region: row.regionCode },
    next: { key: row.id, state, version },
    action: `${ACTIONS[kind]}${clock.charAt(0)}${clock.slice(1).toLowerCase()}`,
    event: `${clock}_${kind}`,
    reason: isoDay(due),
  };
}
