import type { Agreement } from '../../../kit/decision/agreement.ts';
import { sql } from '../../support/database.ts';
import { COUNTY_CLIENT } from './views.ts';

const TERM = { from: '2026-01-01', until: '2028-12-31', recipients: [] } as const;

/** Agreements of every mode, kind of item and region, some of which give nothing: in both databases. */
export const AGREED: readonly Agreement[] = [
  {
    ...TERM,
    id: 'masked-contacts',
    department: 'JUSTICE-445102',
    source: 'SOCIAL_WORK-445102',
    items: ['volunteer.need.contact-name', 'volunteer.need.contact-phone'],
    purpose: 'legal-aid',
    mode: 'MASKED',
    region: '445102',
  },
  {
    ...TERM,
    id: 'masked-homes',
    department: 'JUSTICE-445100',
    source: 'POLITICAL_LEGAL-445100',
    items: [
      'grid.household.address',
      'grid.household.contact-name',
      'grid.household.contact-phone',
      'grid.household.occupants',
    ],
    purpose: 'legal-aid',
    mode: 'MASKED',
    region: '445100',
  },
  {
    ...TERM,
    id: 'full-care',
    department: 'SOCIAL_WORK-445100',
    source: 'CIVIL_AFFAIRS-445100',
    items: ['grid.household.care-needs'],
    purpose: 'volunteer-matching',
    mode: 'FULL',
    region: '445102010',
  },
  {
    ...TERM,
    id: 'compared-homes',
    department: 'HOUSING-445100',
    source: 'POLITICAL_LEGAL-445100',
    items: ['grid.household.address', 'grid.household.tenure'],
    purpose: 'home-visits',
    mode: 'VERIFY',
    region: '445100',
  },
  {
    ...TERM,
    id: 'full-volunteers-in-a-county',
    department: 'COORDINATION-445102',
    source: 'SOCIAL_WORK-445102',
    items: ['volunteer.volunteer.community'],
    purpose: 'coordination',
    mode: 'FULL',
    region: '445102',
  },
  {
    ...TERM,
    id: 'masked-volunteers-in-a-city',
    department: 'COORDINATION-445100',
    source: 'SOCIAL_WORK-445100',
    items: ['volunteer.volunteer.name', 'volunteer.volunteer.phone', 'volunteer.volunteer.hours'],
    purpose: 'coordination',
    mode: 'MASKED',
    region: '445100',
  },
  {
    ...TERM,
    id: 'full-events-in-a-county',
    department: 'COORDINATION-441402',
    source: 'POLITICAL_LEGAL-441402',
    items: ['grid.event.title', 'grid.event.location', 'grid.passed-matter.title'],
    purpose: 'coordination',
    mode: 'FULL',
    region: '441402',
  },
  {
    ...TERM,
    id: 'over',
    until: '2026-03-31',
    department: 'ORGANISATION-445100',
    source: 'POLITICAL_LEGAL-445100',
    items: ['grid.household.address', 'grid.household.contact-phone'],
    purpose: 'coordination',
    mode: 'FULL',
    region: '445100',
  },
  {
    ...TERM,
    id: 'for-others',
    recipients: ['another-system'],
    department: 'POLITICAL_LEGAL-445100',
    source: 'SOCIAL_WORK-445100',
    items: ['volunteer.need.contact-phone'],
    purpose: 'home-visits',
    mode: 'FULL',
    region: '445100',
  },
];

/** Adds the agreements, and the client of one county alone. */
export async function agree(url: string): Promise<void> {
  const texts = (each: readonly string[]) => `ARRAY[${each.map((one) => `'${one}'`).join(',')}]::text[]`;
  const rows = AGREED.map(
    ({ id, department, source, items, purpose, mode, region, recipients, from, until }) =>
      `INSERT INTO sharing.application (id, department_code, purpose, retention_days, filed_at)
       VALUES ('${id}', '${department}', '${purpose}', 30, '2025-12-01T01:00:00Z');
       INSERT INTO sharing.agreement (id, application_id, department_code, source_code, state, version, items, purpose,
         mode, region_code, "from", until, recipients, legal_basis, scenario, reply_by, reply_by_certain)
       VALUES ('${id}', '${id}', '${department}', '${source}', 'ACTIVE', 3, ${texts(items)}, '${purpose}', '${mode}',
         '${region}', '${from}', '${until}', ${texts(recipients)}, '示例办法第一条', '示例场景', '2025-12-15', true);`,
  );
  await sql(
    url,
    `${rows.join('\n')}
     INSERT INTO sharing.client VALUES ('${COUNTY_CLIENT}', '区网格系统', false, '{}', '{home-visits}');
     INSERT INTO sharing.client_department VALUES ('${COUNTY_CLIENT}', 'POLITICAL_LEGAL-445100');
     INSERT INTO sharing.client_jurisdiction VALUES ('${COUNTY_CLIENT}', '445102')`,
  );
}

/** All agreements that are in force in a database, as its sharing has them. */
export async function agreementsIn(url: string): Promise<Agreement[]> {
  const rows = await sql(
    url,
    `SELECT id, department_code AS department, source_code AS source, items, purpose, mode, region_code AS region,
       recipients, "from"::text, until::text FROM sharing.agreement WHERE state = 'ACTIVE' ORDER BY id`,
  );
  return rows as unknown as Agreement[];
}
