import { sqltag as sql } from '@prisma/client/runtime/client';
import type { Query } from '../../../kit/database/query.ts';
import { ancestry } from '../../../kit/regions/ancestry.ts';
import { authorityAbove, authorityOver } from '../rules/authorityOver.ts';

interface DepartmentPlaced {
  readonly code: string;
  readonly function: string;
  readonly region: string;
}

/** Departments of a region and of those above it. */
export async function departmentsOver(query: Query, region: string): Promise<DepartmentPlaced[]> {
  return query<DepartmentPlaced>(sql`
    SELECT code, function::text, region_code AS region FROM department
    WHERE region_code = ANY(${ancestry(region)}::text[])`);
}

/** The data authority that watches over a department, and the one above that; null where there is none. */
export async function authoritiesOver(
  query: Query,
  department: string,
): Promise<{ readonly nearest: string | null; readonly above: string | null }> {
  const [watched] = await query<DepartmentPlaced>(sql`
    SELECT code, function::text, region_code AS region FROM department WHERE code = ${department}`);
  if (watched === undefined) return { nearest: null, above: null };
  const over = await departmentsOver(query, watched.region);
  const nearest = authorityOver(over, watched);
  return {
    nearest: nearest?.code ?? null,
    above: nearest === null ? null : (authorityAbove(over, nearest)?.code ?? null),
  };
}
