import { randomUUID } from 'node:crypto';
import { type Sql, join, sqltag as sql } from '@prisma/client/runtime/client';
import type { ActionInput, Acting, Loaded, Next, Subject } from '../../../kit/action/subject.ts';
import type { Caller } from '../../../kit/caller/caller.ts';
import type { Query } from '../../../kit/database/query.ts';
import { type Named, type SubstitutionFound, substitutionOn } from '../rules/nameSubstitute.ts';
import type { substitution } from '../workflow.ts';
import { type SubstitutionRow, substitutionBy } from './rows.ts';

interface Input extends ActionInput {
  readonly substitution?: string;
  readonly department?: string;
  readonly officer?: string;
  readonly from?: Date;
  readonly until?: Date;
}
type ActingOn = Acting<Input>;

/** Who stands in for whom, in which department and when. */
export function substitutions(workflow: typeof substitution): Subject<typeof substitution, SubstitutionRow> {
  return {
    type: 'Substitution',
    workflow,
    constraints: { one_substitute_at_a_time: 'SUBSTITUTE_NAMED_ALREADY' },
    load: async (acting: ActingOn): Promise<Loaded | null> => {
      const { query, caller, actor, today, input } = acting;
      const row =
        input.substitution === undefined ? null : await substitutionBy(query, input.substitution, true);
      const code = row?.departmentCode ?? input.department;
      const [department] = await query<{ region: string }>(
        sql`SELECT region_code AS region FROM department WHERE code = ${code ?? ''}`,
      );
      const isOwn = caller.departments.some((each) => each.code === code);
      const isMissing = input.substitution !== undefined && row === null;
      if (department === undefined || !isOwn || isMissing) return null;
      const situation: SubstitutionFound = {
        today,
        officer: caller.officer,
        actor,
        substitute: row?.substitute ?? (await actorOf(query, input.officer ?? '')),
      };
      const { region } = department;
      return row === null
        ? { key: randomUUID(), state: 'NONE', version: 0, region, situation }
        : { key: row.id, state: substitutionOn(row, today), version: row.version, region, situation };
    },
    save: async (
      { principal, substitute }: Named,
      { key, state, version }: Next,
      { query, input }: ActingOn,
    ) => {
      if (state === 'NAMED')
        await query(sql`
          INSERT INTO substitution (id, department_code, principal, substitute, "from", until, state, version)
          VALUES (${key}, ${input.department}, ${principal}, ${substitute}, ${input.from}::date,
            ${input.until}::date, 'NAMED', ${version})`);
      else
        await query(sql`
          UPDATE substitution SET state = ${state}::"SubstitutionState", version = ${version} WHERE id = ${key}`);
      return [];
    },
    row: async (key, { query, caller }) => {
      const row = await substitutionBy(query, key);
      return row && caller.departments.some(({ code }) => code === row.departmentCode) ? row : null;
    },
  };
}

async function actorOf(query: Query, officer: string): Promise<string> {
  const [found] = await query<{ actor: string }>(sql`SELECT actor_of(${`officer ${officer}`}) AS actor`);
  if (found === undefined) throw new Error('The database does not say who is named.');
  return found.actor;
}

/** In whose place somebody decides for a department today; null where in nobody's. */
export async function principalOf(
  { query, actor, today }: Pick<Acting, 'query' | 'actor' | 'today'>,
  id: string,
  department: string,
): Promise<string | null> {
  const [found] = await query<{ principal: string }>(sql`
    SELECT principal FROM substitution
    WHERE id = ${id} AND substitute = ${actor} AND department_code = ${department} AND state = 'NAMED'
      AND ${today}::date BETWEEN "from" AND until`);
  return found?.principal ?? null;
}

/** Departments for which somebody stands in today: what waits there is theirs to read, too. */
export async function standsInFor(query: Query, caller: Caller | null, today: Date): Promise<string[]> {
  if (caller?.officer === undefined || !caller.roles.includes('STEWARD')) return [];
  const rows = await query<{ code: string }>(sql`
    SELECT DISTINCT department_code AS code FROM substitution
    WHERE substitute = actor_of(${`officer ${caller.officer}`}) AND state = 'NAMED'
      AND ${today}::date BETWEEN "from" AND until`);
  return rows.map(({ code }) => code);
}

/** Which substitutions somebody may read: of their departments, and their own. */
export function whereSubstitutions({ departments, officer }: Caller, running: Date | null): Sql {
  const own = departments.map(({ code }) => code);
  const mine = officer === undefined ? sql`false` : sql`t.substitute = actor_of(${`officer ${officer}`})`;
  const readable = sql`(t.department_code = ANY(${own}::text[]) OR ${mine})`;
  if (running === null) return readable;
  const runs = sql`t.state = 'NAMED' AND ${running}::date BETWEEN t."from" AND t.until`;
  return join([readable, runs], ' AND ');
}
