import type pg from 'pg';
import type { Standing } from '../rights.ts';

/** An agreement that is there in the second database alone. */
export const ELSEWHERE = 'agreed-elsewhere';

/** Agreements in which a view's departments have no part read otherwise, and there is one more of them. */
export async function agreeElsewhere(
  client: pg.Client,
  { caller }: Standing,
  otherwise: boolean,
): Promise<void> {
  const own = caller?.departments.map(({ code }) => code) ?? [];
  const isForeign = `NOT (department_code = ANY($1::text[]) OR source_code = ANY($1::text[]))`;
  await client.query(
    `UPDATE sharing.agreement SET scenario = regexp_replace(scenario, '改$', '')
       || CASE WHEN $2 AND ${isForeign} THEN '改' ELSE '' END`,
    [own, otherwise],
  );
  await client.query(`DELETE FROM sharing.agreement WHERE id = $1`, [ELSEWHERE]);
  if (!otherwise) return;
  await client.query(
    `INSERT INTO sharing.agreement (id, application_id, department_code, source_code, state, version, items, purpose,
       mode, region_code, "from", until, recipients, legal_basis, scenario, reply_by, reply_by_certain)
     SELECT $2, application_id, others[1], others[2], state, version, items, purpose, mode, region_code, "from", until,
       recipients, legal_basis, scenario, reply_by, reply_by_certain
     FROM sharing.agreement, (SELECT array_agg(code ORDER BY code) AS others FROM sharing.department
       WHERE code <> ALL ($1::text[])) d
     WHERE id = 'masked-homes'`,
    [own, ELSEWHERE],
  );
}
