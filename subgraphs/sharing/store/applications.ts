import { randomUUID } from 'node:crypto';
import { sqltag as sql } from '@prisma/client/runtime/client';
import { type Refused, refuse } from '../../../kit/action/outcome.ts';
import type { Acting, Begun, Loaded, Next, Subject } from '../../../kit/action/subject.ts';
import type { Catalogue } from '../../../kit/catalogue/catalogue.ts';
import type { Query } from '../../../kit/database/query.ts';
import { isRegionCode } from '../../../kit/regions/scope.ts';
import type { Setting } from '../../../kit/room/setting.ts';
import { workingDayAfter } from '../../../kit/workingDays.ts';
import type { ApplyForItemsInput } from '../generated/resolvers.ts';
import type { Applying, Filed } from '../rules/applyForItems.ts';
import { departmentOver } from '../rules/departmentOver.ts';
import type { application } from '../workflow.ts';
import { departmentsOver } from './authorities.ts';
import { proofsOwed } from './destructions.ts';
import { publishedAmong } from './reviews.ts';
import { type ApplicationRow, applicationBy } from './rows.ts';

type ActingOn = Acting<ApplyForItemsInput>;

/** Applications: each is made by the one action that it has. */
export function applications(
  workflow: typeof application,
  { catalogue, clocks }: Setting,
): Subject<typeof application, ApplicationRow> {
  return {
    type: 'Application',
    workflow,
    constraints: {},
    load: async (acting: ActingOn): Promise<Loaded | Refused> => {
      const { region } = acting.input;
      if (!isRegionCode(region)) return refuse('REGION_UNKNOWN', { region });
      const applying = await applyingFor(acting, catalogue());
      return { key: randomUUID(), state: 'NONE', version: 0, region, situation: applying };
    },
    save: async (filed: Filed, { key }: Next, { query, input, today }: ActingOn) => {
      await query(sql`
        INSERT INTO application (id, department_code, purpose, retention_days)
        VALUES (${key}, ${filed.department}, ${input.purpose}, ${input.retentionDays})`);
      const begun: Begun[] = [];
      for (const agreement of filed.agreements) {
        const granted = agreement.sharing === 'UNCONDITIONAL';
        const state = granted ? 'ACTIVE' : 'SUBMITTED';
        const id = randomUUID();
        const reply = workingDayAfter(today, clocks.agreement.reply[agreement.sharing]);
        const deliverBy = granted ? workingDayAfter(today, clocks.agreement.delivery).day : null;
        await query(sql`
          INSERT INTO agreement (id, application_id, department_code, source_code, state, version, items, purpose,
            mode, region_code, "from", until, recipients, legal_basis, scenario, platform_number,
            impact_assessment, reply_by, reply_by_certain, deliver_by, delivered_on)
          VALUES (${id}, ${key}, ${filed.department}, ${agreement.source}, ${state}::"AgreementState", 1,
            ${[...agreement.items]}::text[], ${input.purpose}, ${input.mode}::"AgreementMode", ${input.region},
            ${input.from}::date, ${input.until}::date, ${[...(input.recipients ?? [])]}::text[],
            ${input.legalBasis}, ${input.scenario}, ${input.platformNumber ?? null},
            ${input.impactAssessment ?? null}, ${reply.day}::date, ${reply.certain}, ${deliverBy}::date, ${granted ? today : null}::date)`);
        begun.push({ type: 'Agreement', key: id, state, region: input.region });
      }
      return begun;
    },
    row: async (key, { query, caller }) => {
      const row = await applicationBy(query, key);
      return row && caller.departments.some(({ code }) => code === row.departmentCode) ? row : null;
    },
  };
}

/** What an application meets at this moment, whether it is filed or only tried. */
export async function applyingFor(
  {
    query,
    caller,
    today,
    input,
  }: Pick<Acting<Omit<ApplyForItemsInput, 'key'>>, 'query' | 'caller' | 'today' | 'input'>,
  catalogue: Catalogue,
): Promise<Applying> {
  const { region } = input;
  const over = await departmentsOver(query, region);
  const department = departmentOver(caller.departments, region)?.code ?? null;
  const named = input.items.map((name) => ({ name, item: catalogue.named(name) }));
  const standing = await publishedAmong(
    query,
    named.flatMap(({ item }) => item ?? []),
  );
  return {
    today,
    department,
    owed: department === null ? [] : await proofsOwed(query, department, today),
    purposes: caller.purposes,
    regionKnown: await isRegion(query, region),
    recipientsKnown: await knownRecipients(query, input.recipients ?? []),
    items: named.map(({ name, item }) => {
      const source = item && departmentOver(over, region, item.source);
      const published = item !== null && standing.has(item.id);
      return { name, item, published, source: source?.code ?? null };
    }),
  };
}

export async function isRegion(query: Query, code: string): Promise<boolean> {
  const found = await query(sql`SELECT 1 AS found FROM region WHERE code = ${code}`);
  return found.length > 0;
}

export async function knownRecipients(query: Query, named: readonly string[]): Promise<string[]> {
  const found = await query<{ id: string }>(sql`SELECT id FROM client WHERE id = ANY(${[...named]}::text[])`);
  return found.map(({ id }) => id);
}
