import { sql } from '../../../support/database.ts';
import type { RecordType } from './records.ts';
import { type Store, openLegal } from './store.ts';

const TABLES = { LawFirm: 'law_firm', LegalAdviser: 'legal_adviser', LegalAdviserAppointment: 'appointment' };

const COLUMNS: Readonly<Record<RecordType, Readonly<Record<string, string>>>> = {
  LawFirm: { region: 'region_code', foundedOn: 'founded_on' },
  LegalAdviser: { region: 'region_code', firm: 'firm_id' },
  LegalAdviserAppointment: { community: 'community_code', adviser: 'adviser_id' },
};

/** Keys as the other stores make them of the source's. */
const PREFIX = { LawFirm: 'firm-', LegalAdviser: 'adviser-', LegalAdviserAppointment: 'appointment-' };

/** The room's own tables. */
export async function openOwn(): Promise<Store> {
  const legal = await openLegal();
  const table = (type: RecordType) => `legal.${TABLES[type]}`;
  return {
    ...legal,
    put: async (type, record) => {
      const row = Object.entries(record).map(([field, value]) => {
        const prefix =
          field === 'id' ? PREFIX[type] : field === 'firm' ? 'firm-' : field === 'adviser' ? 'adviser-' : '';
        return [COLUMNS[type][field] ?? field, value === null ? 'NULL' : `'${prefix}${String(value)}'`];
      });
      const columns = row.map(([column]) => `"${column ?? ''}"`);
      const changes = columns.map((column) => `${column} = EXCLUDED.${column}`).join(', ');
      await sql(
        legal.url,
        `SET search_path = legal; INSERT INTO ${table(type)} (${columns.join(', ')}) VALUES (${row.map(([, value]) => value).join(', ')})
         ON CONFLICT (id) DO UPDATE SET ${changes}`,
      );
    },
    remove: async (type, id) =>
      void (await sql(
        legal.url,
        `SET search_path = legal; DELETE FROM ${table(type)} WHERE id = '${PREFIX[type]}${id}'`,
      )),
    settle: async () =>
      void (await sql(legal.url, `SET search_path = legal; SELECT register_collect('445100', '4451')`)),
  };
}
