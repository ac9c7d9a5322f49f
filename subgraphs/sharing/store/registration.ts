import { sqltag as sql } from '@prisma/client/runtime/client';
import type { Database } from '../../../kit/database/connect.ts';
import type { Query } from '../../../kit/database/query.ts';
import { inTransaction } from '../../../kit/database/transaction.ts';

/** A client that an operator registers, with the one department for which it speaks. */
export interface Registering {
  readonly id: string;
  readonly name: string;
  readonly department: {
    readonly code: string;
    readonly function: string;
    readonly region: string;
    /** Needed where it is not there yet. */
    readonly name: string | null;
  };
  readonly roles: readonly string[];
  readonly purposes: readonly { readonly id: string; readonly name: string }[];
}

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
  if (department.function === 'DATA' && roles.includes('STEWARD')) {
    const [steward] = await query(sql`
      SELECT 1 AS there FROM client c JOIN client_department cd ON cd.client_id = c.id
      JOIN department d ON d.code = cd.department_code
      WHERE d.function = 'DATA' AND 'STEWARD' = ANY(c.roles) LIMIT 1`);
    if (steward !== undefined) return 'STEWARD_THERE';
  }
  const [known] = await query(sql`SELECT 1 AS there FROM department WHERE code = ${department.code}`);
  return known === undefined && department.name === null ? 'DEPARTMENT_UNNAMED' : null;
}

async function insert(query: Query, { id, name, department, roles, purposes }: Registering): Promise<null> {
  const { code, region } = department;
  await query(sql`
    INSERT INTO department (code, name, function, region_code)
    VALUES (${code}, ${department.name ?? ''}, ${department.function}::"DepartmentFunction", ${region})
    ON CONFLICT DO NOTHING`);
  for (const purpose of purposes)
    await query(sql`INSERT INTO purpose VALUES (${purpose.id}, ${purpose.name}) ON CONFLICT DO NOTHING`);
  await query(sql`
    INSERT INTO client (id, name, stands_for_any, roles, purposes)
    VALUES (${id}, ${name}, false, ${[...roles]}::text[], ${purposes.map((each) => each.id)}::text[])`);
  await query(sql`INSERT INTO client_department VALUES (${id}, ${code})`);
  await query(sql`INSERT INTO client_jurisdiction VALUES (${id}, ${region})`);
  return null;
}
