import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sql } from '../../support/database.ts';
import { openOwn } from './stores/own.ts';
import { adviser, appointment, firm } from './stores/records.ts';
import { openRestStore } from './stores/rest.ts';
import { DEPARTMENT, type Store, ask, untilTold } from './stores/store.ts';
import { SYSTEM, openView } from './stores/view.ts';

const STORES = [
  { where: 'in its own tables', open: openOwn, system: null },
  { where: "in a PostgreSQL view of a department's database", open: openView, system: SYSTEM },
  { where: "behind REST, at a fake of a department's system", open: openRestStore, system: SYSTEM },
];

describe.each(STORES)('the register of law firms, advisers and appointments $where', ({ open, system }) => {
  let store: Store;
  beforeAll(async () => {
    store = await open();
    await store.put('LawFirm', firm('1', { name: '湘桥区示例第1律师事务所', lawyers: 30 }));
    await store.put(
      'LawFirm',
      firm('2', { name: '安泰律师事务所', kind: 'INDIVIDUAL', lawyers: 1, region: '445103' }),
    );
    await store.put(
      'LawFirm',
      firm('3', { name: '博雅律师事务所', kind: null, lawyers: null, foundedOn: null }),
    );
    await store.put('LegalAdviser', adviser('1', { name: '林某乙', phone: '00010000002' }));
    await store.put('LegalAdviser', adviser('2', { name: '陈某丙', firm: '3', licence: 'SUSPENDED' }));
    await store.put('LegalAdviserAppointment', appointment('1', { document: '潮湘司聘〔2025〕1号' }));
    await store.settle();
  });
  afterAll(async () => store.close());

  it('finds a row by its key, and what it refers to', async () => {
    const { legalAdviser } = await ask(
      store,
      '{ legalAdviser(id: "adviser-1") { name phone region { code } firm { id name kind lawyers foundedOn address } } }',
    );
    expect(legalAdviser).toEqual({
      name: '林某乙',
      phone: '00010000002',
      region: { code: '445102' },
      firm: {
        id: 'firm-1',
        name: '湘桥区示例第1律师事务所',
        kind: 'PARTNERSHIP',
        lawyers: 30,
        foundedOn: '2009-03-01',
        address: null,
      },
    });
    expect(await ask(store, '{ lawFirm(id: "firm-9") { name } }')).toEqual({ lawFirm: null });
  });

  it('lists rows by filter, order and text', async () => {
    const names = async (given: string) =>
      (await ask(store, `{ lawFirms(${given}) { totalCount nodes { name } } }`)).lawFirms;
    expect(await names('within: "445100"')).toEqual({
      totalCount: 3,
      nodes: [{ name: '安泰律师事务所' }, { name: '博雅律师事务所' }, { name: '湘桥区示例第1律师事务所' }],
    });
    expect(await names('orderBy: NAME_DESC, first: 1, within: "445102"')).toEqual({
      totalCount: 2,
      nodes: [{ name: '湘桥区示例第1律师事务所' }],
    });
    expect(await names('filter: { kind: [INDIVIDUAL], lawyers: { max: 5 } }')).toEqual({
      totalCount: 1,
      nodes: [{ name: '安泰律师事务所' }],
    });
    expect(await names('filter: { text: "博雅" }')).toMatchObject({ totalCount: 1 });
  });

  it('counts figures from the rows, and nothing is counted where nobody collects', async () => {
    const { all, elsewhere } = await ask(
      store,
      `{ all: lawFirmFigures(within: "445100", measure: SUM_LAWYERS, by: [REGION]) {
           total { value status } cells { region { code } figure { value } } }
         elsewhere: lawFirmFigures(within: "441400") { total { value status } } }`,
    );
    expect(all).toEqual({
      // One of the firms says nothing of its lawyers.
      total: { value: 31, status: 'PARTIAL' },
      cells: [
        { region: { code: '445102' }, figure: { value: 30 } },
        { region: { code: '445103' }, figure: { value: 1 } },
      ],
    });
    expect(elsewhere).toEqual({ total: { value: null, status: 'NOT_COLLECTED' } });
  });

  it('says how far advisers reach', async () => {
    const asked = `query ($all: [_Any!]!) { _entities(representations: $all) {
      ... on Region { legalAdviserCoverage(on: "2026-11-01") { communities covered gaps { nodes { code } } } } } }`;
    const all = [{ __typename: 'Region', code: '445102' }];
    expect((await ask(store, asked, { all }))._entities[0].legalAdviserCoverage).toEqual({
      communities: 2,
      covered: 1,
      gaps: { nodes: [{ code: '445102010019' }] },
    });
  });

  it('tells a department each row with its provenance', async () => {
    await untilTold(store);
    const asked = '{ lawFirmChanges { changes { key kind sourceSystem sourceId sourceUpdatedAt } } }';
    const { lawFirmChanges } = await ask(store, asked, {}, DEPARTMENT);
    const found = lawFirmChanges.changes.find(({ key }: { key: string }) => key === 'firm-1');
    expect(found).toEqual({
      key: 'firm-1',
      kind: 'CREATED',
      sourceSystem: system,
      sourceId: system && '1',
      sourceUpdatedAt: system && expect.stringMatching(/^20\d\d-.*T/),
    });
  });

  it('tells what was added, changed and removed since a cursor, and nothing of what was only read again', async () => {
    const asked = 'query ($since: String) { lawFirmChanges(since: $since) { cursor changes { key kind } } }';
    await untilTold(store);
    const before = (await ask(store, asked, { since: null })).lawFirmChanges.cursor;
    await store.settle();
    await untilTold(store);
    expect((await ask(store, asked, { since: before })).lawFirmChanges.changes).toEqual([]);

    await store.put(
      'LawFirm',
      firm('2', { name: '安泰律师事务所', kind: 'PARTNERSHIP', lawyers: 4, region: '445103' }),
    );
    await store.put('LawFirm', firm('4', { name: '诚信律师事务所' }));
    await store.settle();
    await store.put('LawFirm', firm('5'));
    await store.settle();
    await store.remove('LawFirm', '5');
    await store.settle();
    await untilTold(store);

    const { changes } = (await ask(store, asked, { since: before })).lawFirmChanges;
    const sorted = [...changes].sort((one, other) => (one.key < other.key ? -1 : 1));
    expect(sorted).toEqual([
      { key: 'firm-2', kind: 'CHANGED' },
      { key: 'firm-4', kind: 'CREATED' },
      { key: 'firm-5', kind: 'REMOVED' },
    ]);
    expect((await ask(store, '{ lawFirm(id: "firm-2") { lawyers } }')).lawFirm).toEqual({ lawyers: 4 });
  });

  it('lets one adviser follow another in a community', async () => {
    await store.put('LegalAdviserAppointment', appointment('1', { until: '2026-10-31' }));
    await store.put('LegalAdviserAppointment', appointment('2', { adviser: '2', since: '2026-11-01' }));
    await store.settle();
    const listed = async () =>
      (
        await ask(
          store,
          '{ legalAdviserAppointments(within: "445102010018", on: "2026-11-02") { nodes { id adviser { name } } } }',
        )
      ).legalAdviserAppointments.nodes;
    expect(await listed()).toEqual([{ id: 'appointment-2', adviser: { name: '陈某丙' } }]);

    await store.remove('LegalAdviserAppointment', '2');
    await store.settle();
    expect(await listed()).toEqual([]);
  });

  it(system ? 'takes no writes that do not come from there' : 'takes writes', async () => {
    const writing = sql(
      store.url,
      `SET search_path = legal; UPDATE law_firm SET lawyers = 99 WHERE id = 'firm-3'`,
    );
    if (system === null) return void (await writing);
    await expect(writing).rejects.toMatchObject({
      code: 'RK001',
      message: `LawFirm is kept in ${SYSTEM}, and takes no writes here: change it there, and the copy follows.`,
    });
    await expect(sql(store.url, `DELETE FROM legal.appointment`)).rejects.toMatchObject({ code: 'RK001' });
    await expect(sql(store.url, `TRUNCATE legal.law_firm CASCADE`)).rejects.toMatchObject({ code: 'RK001' });
    // Registers that are kept here take them.
    await sql(
      store.url,
      `INSERT INTO legal.adviser_limit (id, region_code, communities, since) VALUES ('limit-1', '445102', 5, '2026-01-01')`,
    );
  });
});
