import { emptyDatabase, sql } from '../../../support/database.ts';
import type { RecordType, Records } from './records.ts';
import { type LegalOptions, type Store, openLegal } from './store.ts';

/** A department's database as such databases are: initials of pinyin for names, codes for values, a view to read. */
const TABLES = `
  CREATE SCHEMA sfxz;
  CREATE TABLE sfxz.lsjg (lsbh bigint PRIMARY KEY, mc varchar(200), xzqh char(6), zzxs char(2), zt char(1), rs smallint,
    clrq date, dz text, gxsj timestamptz NOT NULL DEFAULT clock_timestamp());
  CREATE TABLE sfxz.flgw (gwbh varchar(40) PRIMARY KEY, xm varchar(50), lxdh varchar(20), lsbh bigint, xzqh char(6),
    zyzt char(1), gxsj timestamp NOT NULL DEFAULT (clock_timestamp() AT TIME ZONE 'Asia/Shanghai'));
  CREATE TABLE sfxz.prjl (prbh uuid PRIMARY KEY DEFAULT gen_random_uuid(), xh text UNIQUE, sqdm varchar(12),
    gwbh varchar(40), qsrq char(8), jzrq char(8), pswh text, sfsc boolean NOT NULL DEFAULT false,
    gxsj timestamptz NOT NULL DEFAULT clock_timestamp());
  CREATE VIEW public.v_lsjg AS SELECT * FROM sfxz.lsjg;
  CREATE VIEW public.v_flgw AS SELECT * FROM sfxz.flgw;
  CREATE VIEW public.v_prjl AS SELECT * FROM sfxz.prjl`;

export const SYSTEM = '司法行政综合管理平台';

/** The operator's file. Firms and advisers vanish without a word; an appointment that is gone says so. */
export const viewFile = (given: object = {}) => ({
  kind: 'view',
  system: SYSTEM,
  regions: ['445100'],
  every: 3600,
  database: 'LEGAL_SOURCE_DATABASE',
  registers: {
    LegalAdviserAppointment: {
      view: 'v_prjl',
      key: { from: 'xh', prefix: 'appointment-' },
      updatedAt: 'gxsj',
      removed: { from: 'sfsc', values: [true] },
      fields: {
        community: 'sqdm',
        adviser: { from: 'gwbh', prefix: 'adviser-' },
        since: 'qsrq',
        until: 'jzrq',
        document: 'pswh',
      },
    },
    LegalAdviser: {
      view: 'v_flgw',
      key: { from: 'gwbh', prefix: 'adviser-' },
      updatedAt: 'gxsj',
      sweep: 0,
      fields: {
        name: 'xm',
        phone: 'lxdh',
        firm: { from: 'lsbh', prefix: 'firm-' },
        region: 'xzqh',
        licence: { from: 'zyzt', values: { 1: 'VALID', 2: 'SUSPENDED', 3: 'REVOKED' } },
      },
    },
    LawFirm: {
      view: 'public.v_lsjg',
      key: { from: 'lsbh', prefix: 'firm-' },
      updatedAt: 'gxsj',
      sweep: 0,
      fields: {
        name: 'mc',
        region: 'xzqh',
        kind: { from: 'zzxs', values: { '01': 'PARTNERSHIP', '02': 'INDIVIDUAL', '03': 'STATE_FUNDED' } },
        licence: { from: 'zt', values: { 1: 'VALID', 2: 'SUSPENDED', 3: 'REVOKED' } },
        lawyers: 'rs',
        foundedOn: 'clrq',
        address: 'dz',
      },
    },
  },
  ...given,
});

const KINDS = { PARTNERSHIP: '01', INDIVIDUAL: '02', STATE_FUNDED: '03' };
const LICENCES = { VALID: '1', SUSPENDED: '2', REVOKED: '3' };
const KEYS = {
  LawFirm: ['lsjg', 'lsbh'],
  LegalAdviser: ['flgw', 'gwbh'],
  LegalAdviserAppointment: ['prjl', 'xh'],
} as const;

/** A second database of the run's server in the part of the department's system. */
export interface Department {
  readonly url: string;
  put: Store['put'];
  remove: Store['remove'];
  drop(): Promise<void>;
}

async function openDepartment(): Promise<Department> {
  const { url, drop } = await emptyDatabase();
  await sql(url, TABLES);
  return {
    url,
    drop,
    put: async (type, record) => {
      const [table, key] = KEYS[type];
      const row = Object.entries(written[type](record as never));
      const columns = row.map(([column]) => column);
      await sql(
        url,
        `INSERT INTO sfxz.${table} (${columns.join(', ')})
         VALUES (${row.map(([, value]) => (value === null ? 'NULL' : `'${String(value)}'`)).join(', ')})
         ON CONFLICT (${key}) DO UPDATE SET gxsj = DEFAULT, ${columns.map((each) => `${each} = EXCLUDED.${each}`).join(', ')}`,
      );
    },
    remove: async (type, id) => {
      const [table, key] = KEYS[type];
      await sql(
        url,
        type === 'LegalAdviserAppointment'
          ? `UPDATE sfxz.prjl SET sfsc = true, gxsj = DEFAULT WHERE xh = '${id}'`
          : `DELETE FROM sfxz.${table} WHERE ${key} = '${id}'`,
      );
    },
  };
}

const written = {
  LawFirm: ({ id, name, region, kind, licence, lawyers, foundedOn, address }: Records['LawFirm']) => ({
    lsbh: id,
    mc: name,
    xzqh: region,
    zzxs: kind && KINDS[kind],
    zt: LICENCES[licence],
    rs: lawyers,
    clrq: foundedOn,
    dz: address,
  }),
  LegalAdviser: ({ id, name, phone, firm, region, licence }: Records['LegalAdviser']) => ({
    gwbh: id,
    xm: name,
    lxdh: phone,
    lsbh: firm,
    xzqh: region,
    zyzt: LICENCES[licence],
  }),
  LegalAdviserAppointment: ({
    id,
    community,
    adviser,
    since,
    until,
    document,
  }: Records['LegalAdviserAppointment']) => ({
    xh: id,
    sqdm: community,
    gwbh: adviser,
    qsrq: since.replaceAll('-', ''),
    jzrq: until?.replaceAll('-', '') ?? null,
    pswh: document,
  }),
} satisfies { [Type in RecordType]: (record: Records[Type]) => object };

export async function openView(
  options: LegalOptions & { file?: object; department?: Department } = {},
): Promise<Store> {
  const department = options.department ?? (await openDepartment());
  const legal = await openLegal({
    ...options,
    source: viewFile(options.file),
    secrets: { LEGAL_SOURCE_DATABASE: department.url },
  });
  return {
    ...legal,
    put: department.put,
    remove: department.remove,
    settle: async () => void (await legal.room.mirror?.read()),
    close: async () => {
      await legal.close();
      if (options.department === undefined) await department.drop();
    },
  };
}
