import { createHash } from 'node:crypto';
import { sqltag as sql } from '@prisma/client/runtime/client';
import { isoDay } from '../../../kit/calendar.ts';
import type { Catalogue } from '../../../kit/catalogue/catalogue.ts';
import type { Query } from '../../../kit/database/query.ts';
import type { Agreement } from '../../../kit/decision/agreement.ts';
import { agreementsWhere } from './rows.ts';

/** Agreements that are in force or will be, for those who decide by them: they judge the term for themselves. */
export async function approvedAgreements(query: Query, today: Date): Promise<readonly Agreement[]> {
  const rows = await agreementsWhere(query, sql`state = 'ACTIVE' AND until >= ${today}::date ORDER BY id`);
  return rows.map((row) => ({
    id: row.id,
    department: row.departmentCode,
    source: row.sourceCode,
    items: row.items,
    purpose: row.purpose,
    mode: row.mode,
    region: row.regionCode,
    recipients: row.recipients,
    from: isoDay(row.from),
    until: isoDay(row.until),
  }));
}

/** Another number after every change of what is given, written by the database with the change itself; and its clock. */
export async function epochOf(query: Query): Promise<{ readonly epoch: number; readonly at: number }> {
  const [row] = await query<{ epoch: number; at: number }>(sql`
    SELECT epoch::float8 AS epoch, floor(extract(epoch FROM clock_timestamp()) * 1000)::float8 AS at
    FROM agreement_epoch`);
  if (row === undefined) throw new Error('The agreements have no epoch.');
  return row;
}

/** Another catalogue may give something else under the same agreements: once for each, that is another epoch. */
export async function noticeCatalogue(query: Query, { items }: Pick<Catalogue, 'items'>): Promise<void> {
  const said = items.map(({ id, revision }) => `${id} ${revision}`).sort();
  const fingerprint = createHash('sha256').update(said.join('\n')).digest('hex');
  await query(sql`
    UPDATE agreement_epoch SET epoch = epoch + 1, catalogue = ${fingerprint}
    WHERE catalogue IS DISTINCT FROM ${fingerprint}`);
}
