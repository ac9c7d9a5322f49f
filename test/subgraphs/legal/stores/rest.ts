import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type FakeDepartment, openFakeDepartment } from './fakeDepartment.ts';
import { type LegalOptions, type Store, openLegal } from './store.ts';
import { SYSTEM } from './view.ts';

export const TOKEN = 'what-the-department-has-issued';

const LICENCE = { from: 'status', values: { 正常: 'VALID', 停业: 'SUSPENDED', 吊销: 'REVOKED' } };
const list = (operation: string) => ({
  operation,
  since: 'updatedSince',
  cursor: 'cursor',
  limit: 'size',
  rows: 'data.items',
  next: 'data.next',
});

/** The operator's file. */
export const restFile = (document: string, given: object = {}) => ({
  kind: 'rest',
  system: SYSTEM,
  regions: ['445100'],
  every: 3600,
  document,
  token: 'LEGAL_SOURCE_TOKEN',
  registers: {
    LawFirm: {
      list: list('listFirms'),
      key: { from: 'firmNo', prefix: 'firm-' },
      updatedAt: 'updatedAt',
      sweep: 0,
      fields: {
        name: 'firmName',
        region: 'division.code',
        kind: { from: 'form', values: { 合伙: 'PARTNERSHIP', 个人: 'INDIVIDUAL', 国资: 'STATE_FUNDED' } },
        licence: LICENCE,
        lawyers: 'lawyerCount',
        foundedOn: 'foundedOn',
        address: 'address',
      },
    },
    LegalAdviser: {
      list: list('listAdvisers'),
      key: { from: 'adviserNo', prefix: 'adviser-' },
      updatedAt: 'updatedAt',
      sweep: 0,
      fields: {
        name: 'name',
        phone: 'phone',
        firm: { from: 'firmNo', prefix: 'firm-' },
        region: 'division.code',
        licence: LICENCE,
      },
    },
    LegalAdviserAppointment: {
      list: list('listAppointments'),
      key: { from: 'letterNo', prefix: 'appointment-' },
      updatedAt: 'updatedAt',
      removed: { from: 'deleted', values: [true] },
      fields: {
        community: 'communityCode',
        adviser: { from: 'adviserNo', prefix: 'adviser-' },
        since: 'beginDate',
        until: 'endDate',
        document: 'document',
      },
    },
  },
  ...given,
});

export async function openRestStore(
  options: LegalOptions & { file?: object; department?: FakeDepartment } = {},
): Promise<Store> {
  const department = options.department ?? (await openFakeDepartment(TOKEN));
  const folder = await mkdtemp(path.join(tmpdir(), 'concentric-openapi-'));
  const document = path.join(folder, 'department.openapi.json');
  // As an operator would take it from the system itself.
  await writeFile(document, await (await fetch(`${department.url}/openapi.json`)).text());
  const legal = await openLegal({
    ...options,
    source: restFile(document, options.file),
    secrets: { LEGAL_SOURCE_TOKEN: TOKEN },
  });
  return {
    ...legal,
    put: department.put,
    remove: department.remove,
    settle: async () => void (await legal.room.mirror?.read()),
    close: async () => {
      await legal.close();
      await rm(folder, { recursive: true, force: true });
      if (options.department === undefined) await department.close();
    },
  };
}
