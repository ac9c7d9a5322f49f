import { randomUUID } from 'node:crypto';
import { sqltag as sql } from '@prisma/client/runtime/client';
import { type Refused, refuse } from '../../../kit/action/outcome.ts';
import type { Acting, Begun, Loaded, Next, Subject } from '../../../kit/action/subject.ts';
import { civilDay, dayOf } from '../../../kit/calendar.ts';
import type { Query } from '../../../kit/database/query.ts';
import { ancestry } from '../../../kit/regions/ancestry.ts';
import { isRegionCode } from '../../../kit/regions/scope.ts';
import type { Setting } from '../../../kit/room/setting.ts';
import { workingDayAfter } from '../../../kit/workingDays.ts';
import type { OpenEmergencyAccessInput } from '../generated/resolvers.ts';
import { departmentOver } from '../rules/departmentOver.ts';
import { isReviewOverdue } from '../rules/emergencyStanding.ts';
import type { Opened, Opening } from '../rules/openEmergencyAccess.ts';
import type { emergencyOpening } from '../workflow.ts';
import { isRegion, knownRecipients } from './applications.ts';
import { departmentsOver } from './authorities.ts';
import { type OpeningRow, accessesWhere } from './emergencyRows.ts';
import { publishedAmong } from './reviews.ts';

type ActingOn = Acting<OpenEmergencyAccessInput>;

const HOUR = 3_600_000;

/** Openings: each is made by the one action that it has. */
export function emergencyOpenings(
  workflow: typeof emergencyOpening,
  { catalogue, clocks }: Setting,
): Subject<typeof emergencyOpening, OpeningRow> {
  return {
    type: 'EmergencyOpening',
    workflow,
    constraints: {},
    load: async ({ query, caller, input, today }: ActingOn): Promise<Loaded | Refused> => {
      const { region } = input;
      if (!isRegionCode(region)) return refuse('REGION_UNKNOWN', { region });
      const over = await departmentsOver(query, region);
      const department = departmentOver(caller.departments, region)?.code ?? null;
      const others = over.filter(({ code }) => code !== department);
      const named = input.items.map((name) => ({ name, item: catalogue().named(name) }));
      const standing = await publishedAmong(
        query,
        named.flatMap(({ item }) => item ?? []),
      );
      const opening: Opening = {
        department,
        officer: caller.officer,
        purposes: caller.purposes,
        regionKnown: await isRegion(query, region),
        emergency: await emergencyIn(query, region),
        authority: departmentOver(others, region, 'DATA')?.code ?? null,
        recipientsKnown: await knownRecipients(query, input.recipients ?? []),
        items: named.map(({ name, item }) => {
          const source = item && departmentOver(over, region, item.source);
          const published = item !== null && standing.has(item.id);
          return { name, item, published, source: source?.code ?? null };
        }),
        longest: clocks.emergency.hours,
        unsettled: department === null ? null : await unsettledOf(query, department, today),
      };
      return { key: randomUUID(), state: 'NONE', version: 0, region, situation: opening };
    },
    save: async (opened: Opened, { key }: Next, { query, caller, input, actor }: ActingOn) => {
      const at = await moment(query);
      const endsAt = new Date(at.getTime() + input.hours * HOUR);
      const review = workingDayAfter(dayOf(civilDay(endsAt)), clocks.emergency.review);
      const recipients = input.recipients?.length ? input.recipients : [caller.client];
      const begun: Begun[] = [];
      for (const { source, items } of opened.accesses) {
        const id = randomUUID();
        await query(sql`
          INSERT INTO emergency_access (id, opening_id, emergency_id, department_code, source_code, authority_code,
            state, version, items, region_code, recipients, reason, hours, opened_at, ends_at, opened_by,
            impact_assessment, review_by, review_by_certain)
          VALUES (${id}, ${key}, ${opened.emergency}, ${opened.department}, ${source}, ${opened.authority}, 'OPEN', 1,
            ${[...items]}::text[], ${input.region}, ${[...recipients]}::text[], ${input.reason}, ${input.hours},
            ${at}::timestamptz, ${endsAt}::timestamptz, ${actor}, ${input.impactAssessment ?? null},
            ${review.day}::date, ${review.certain})`);
        begun.push({ type: 'EmergencyAccess', key: id, state: 'OPEN', region: input.region });
      }
      return begun;
    },
    row: async (key, { query, caller }) => {
      const found = await accessesWhere(query, sql`a.opening_id = ${key}`);
      const isOwn = found.some(({ access }) =>
        caller.departments.some(({ code }) => code === access.departmentCode),
      );
      return isOwn ? { __typename: 'EmergencyOpening', id: key } : null;
    },
  };
}

async function moment(query: Query): Promise<Date> {
  const [row] = await query<{ at: Date }>(sql`SELECT clock_timestamp() AS at`);
  if (row === undefined) throw new Error('The database does not say what time it is.');
  return row.at;
}

/** Held until the action has ended: nobody ends the emergency meanwhile. */
async function emergencyIn(query: Query, region: string): Promise<string | null> {
  const codes = ancestry(region);
  const [on] = await query<{ id: string }>(sql`
    SELECT id FROM emergency_episode
    WHERE region_code = ANY(${codes}::text[]) AND started_at <= clock_timestamp()
      AND (ended_at IS NULL OR ended_at > clock_timestamp())
    ORDER BY array_position(${codes}::text[], region_code), started_at DESC, id LIMIT 1 FOR SHARE`);
  return on?.id ?? null;
}

/** What keeps a department from opening anything further; the oldest first. */
async function unsettledOf(query: Query, department: string, today: Date): Promise<Opening['unsettled']> {
  const found = await accessesWhere(
    query,
    sql`a.department_code = ${department} AND a.state IN ('OPEN', 'AWAITING_REVIEW', 'NOT_JUSTIFIED')
      ORDER BY a.opened_at, a.id`,
  );
  for (const { access } of found) {
    if (access.state === 'NOT_JUSTIFIED') return { access: access.id, why: 'NOT_JUSTIFIED' };
    if (isReviewOverdue(access, today)) return { access: access.id, why: 'OVERDUE' };
  }
  return null;
}
