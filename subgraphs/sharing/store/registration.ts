import { sqltag as sql } from '@prisma/client/runtime/client';
import type { Database } from '../../../kit/database/connect.ts';
import type { Query } from '../../../kit/database/query.ts';
import { inTransaction } from '../../../kit/database/transaction.ts';
import { scope } from '../../../kit/regions/scope.ts';
import type { RegionLevel } from '../generated/client/enums.ts';

/** A client that an operator registers, with the department for which it speaks, where it speaks for one. */
export interface Registering {
  readonly id: string;
  readonly name: string;
  readonly department: {
    readonly code: string;
    readonly function: string;
    /** Needed where it is not there yet. */
    readonly name: string | null;
  } | null;
  /** Within which it sees others' rows: its department's. */
  readonly region: string;
  readonly roles: readonly string[];
  readonly purposes: readonly { readonly id: string; readonly name: string }[];
}

/** The roles of a data authority's steward: to decide, and to review the catalogue. */
const STEWARDS: readonly string[] = ['STEWARD', 'DATA_STEWARD'];

/** By the digits of a region's scope. */
const LEVELS: Readonly<Record<number, RegionLevel>> = {
  2: 'PROVINCE',
  4: 'PREFECTURE',
  6: 'COUNTY',
  9: 'SUBDISTRICT',
  12: 'COMMUNITY',
};

/** Why it was not registered; null where it was. */
type Against = 'CLIENT_THERE' | 'STEWARD_THERE' | 'DEPARTMENT_UNNAMED' | null;

export function register({ pool }: Pick<Database, 'pool'>, client: Registering): Promise<Against> {
  return inTransaction(pool, async (query) => {
    // Of two operators at once, the second finds what the first has done.
    await query(sql`LOCK TABLE client IN SHARE ROW EXCLUSIVE MODE`);
    return (await against(query, client)) ?? (await insert(query, client));
  });
}

async function against(query: Query, { id, department, roles }: Registering): Promise<Against> {
  const [there] = await query(sql`SELECT 1 AS there FROM client WHERE id = ${id}`);
  if (there !== undefined) return 'CLIENT_THERE';
  if (department === null) return null;
  if (department.function === 'DATA' && roles.some((role) => STEWARDS.includes(role))) {
    const [steward] = await query(sql`
      SELECT 1 AS there FROM client c JOIN client_department cd ON cd.client_id = c.id
      WHERE cd.department_code = ${department.code} AND c.roles && ${[...STEWARDS]}::text[] LIMIT 1`);
    if (steward !== undefined) return 'STEWARD_THERE';
  }
  const [known] = await query(sql`SELECT 1 AS there FROM department WHERE code = ${department.code}`);
  return known === undefined && department.name === null ? 'DEPARTMENT_UNNAMED' : null;
}

async function insert(
  query: Query,
  { id, name, department, region, roles, purposes }: Registering,
): Promise<null> {
  if (department !== null) await insertDepartment(query, department, region);
  for (const purpose of purposes)
    await query(sql`INSERT INTO purpose VALUES (${purpose.id}, ${purpose.name}) ON CONFLICT DO NOTHING`);
  await query(sql`
    INSERT INTO client (id, name, stands_for_any, roles, purposes)
    VALUES (${id}, ${name}, false, ${[...roles]}::text[], ${purposes.map((each) => each.id)}::text[])`);
  if (department !== null) await query(sql`INSERT INTO client_department VALUES (${id}, ${department.code})`);
  await query(sql`INSERT INTO client_jurisdiction VALUES (${id}, ${region})`);
  return null;
}

/** With the region, so that there is a place for which others can apply there. */
async function insertDepartment(
  query: Query,
  { code, name, function: named }: NonNullable<Registering['department']>,
  region: string,
): Promise<void> {
  const level = LEVELS[scope(region).length];
  if (level !== undefined)
    await query(sql`
      INSERT INTO region (code, level) VALUES (${region}, ${level}::"RegionLevel") ON CONFLICT DO NOTHING`);
  await query(sql`
    INSERT INTO department (code, name, function, region_code)
    VALUES (${code}, ${name ?? ''}, ${named}::"DepartmentFunction", ${region})
    ON CONFLICT DO NOTHING`);
}
