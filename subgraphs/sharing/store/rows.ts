import { type Sql, empty, sqltag as sql } from '@prisma/client/runtime/client';
import type { Query } from '../../../kit/database/query.ts';
import type { Agreement, Application, Destruction, Substitution } from '../generated/client/client.ts';

/** As the graph's unions tell rows apart. */
export type AgreementRow = Agreement & { readonly __typename?: 'Agreement' };
export type ApplicationRow = Application & { readonly __typename?: 'Application' };
export type DestructionRow = Destruction & { readonly __typename?: 'Destruction' };
export type SubstitutionRow = Substitution & { readonly __typename?: 'Substitution' };

const AGREEMENT = sql`
  SELECT id, application_id AS "applicationId", department_code AS "departmentCode",
    source_code AS "sourceCode", state::text, version, items, purpose, mode::text, region_code AS "regionCode",
    "from", until, recipients, legal_basis AS "legalBasis", scenario, platform_number AS "platformNumber",
    impact_assessment AS "impactAssessment", reply_by AS "replyBy", reply_by_certain AS "replyByCertain",
    returned_on AS "returnedOn", deliver_by AS "deliverBy", delivered_on AS "deliveredOn",
    told_codes AS "toldCodes"
  FROM agreement`;

/** Agreements as a transaction sees them. */
export async function agreementsWhere(query: Query, condition: Sql): Promise<AgreementRow[]> {
  const rows = await query<AgreementRow>(sql`${AGREEMENT} WHERE ${condition}`);
  return rows.map((row) => ({ ...row, __typename: 'Agreement' }));
}

export async function applicationBy(query: Query, id: string): Promise<ApplicationRow | null> {
  const [row] = await query<ApplicationRow>(sql`
    SELECT id, department_code AS "departmentCode", purpose, retention_days AS "retentionDays",
      filed_at AS "filedAt"
    FROM application WHERE id = ${id}`);
  return row === undefined ? null : { ...row, __typename: 'Application' };
}

export async function destructionBy(query: Query, agreement: string): Promise<DestructionRow | null> {
  const [row] = await query<DestructionRow>(sql`
    SELECT agreement_id AS "agreementId", state::text, version, keep_until AS "keepUntil", due,
      proven_on AS "provenOn"
    FROM destruction WHERE agreement_id = ${agreement}`);
  return row === undefined ? null : { ...row, __typename: 'Destruction' };
}

export async function substitutionBy(
  query: Query,
  id: string,
  lock = false,
): Promise<SubstitutionRow | null> {
  const [row] = await query<SubstitutionRow>(sql`
    SELECT id, department_code AS "departmentCode", principal, substitute, "from", until, state::text, version
    FROM substitution WHERE id = ${id} ${lock ? sql`FOR UPDATE` : empty}`);
  return row === undefined ? null : { ...row, __typename: 'Substitution' };
}
