import { sqltag as sql } from '@prisma/client/runtime/client';
import type { Caller } from '../../../../kit/caller/caller.ts';
import type { Query } from '../../../../kit/database/query.ts';
import { known } from '../../../../kit/loaders.ts';
import { overlap } from '../../../../kit/regions/scope.ts';
import type { DepartmentRow, Tables } from '../../store.ts';

/** A client that would get something, as it asks when it speaks for the department that applies. */
export interface Recipient {
  readonly id: string;
  readonly name: string;
  readonly speaksFor: boolean;
  readonly caller: Caller;
}

/** The clients that are named; where none is, those that speak for the department. */
export async function audienceOf(
  { client }: Pick<Tables, 'client'>,
  query: Query,
  department: DepartmentRow,
  named: readonly string[],
): Promise<Recipient[]> {
  const ids = named.length > 0 ? [...new Set(named)] : await speakersOf(query, department);
  const asks = { code: department.code, function: department.function, region: department.regionCode };
  const rows = (await known(client, ids)).map((row) => {
    const jurisdiction = row.jurisdiction.map(({ regionCode }) => regionCode);
    const speaksFor =
      row.departments.some(({ departmentCode }) => departmentCode === department.code) ||
      (row.standsForAny && jurisdiction.some((code) => overlap(code, department.regionCode) !== null));
    const { id, name, roles, purposes } = row;
    // What it may have for other departments is theirs to know.
    const departments = speaksFor ? [asks] : [];
    return { id, name, speaksFor, caller: { client: id, departments, jurisdiction, roles, purposes } };
  });
  return named.length > 0 ? rows : rows.filter(({ speaksFor }) => speaksFor);
}

async function speakersOf(query: Query, { code }: DepartmentRow): Promise<string[]> {
  const rows = await query<{ id: string }>(sql`
    SELECT id FROM client
    WHERE stands_for_any OR id IN (SELECT client_id FROM client_department WHERE department_code = ${code})
    ORDER BY id`);
  return rows.map(({ id }) => id);
}
