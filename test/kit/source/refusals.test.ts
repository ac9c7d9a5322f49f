import { describe, expect, it } from '@jest/globals';
import { adviser, appointment, firm } from '../../subgraphs/legal/stores/records.ts';
import { ask } from '../../subgraphs/legal/stores/store.ts';
import { department, firms, metric, open, refusals } from './stage.ts';

describe("what is taken over of a department's system (a fake of it, over REST)", () => {
  it('sets aside a row that breaks our rules, says why, and takes it when it is mended', async () => {
    await department.put('LawFirm', firm('1'));
    await department.put('LawFirm', firm('2', { region: '999999' }));
    await department.put('LegalAdviser', adviser('1', { firm: '7' }));
    await department.put('LegalAdviser', adviser('2'));
    await department.put('LegalAdviserAppointment', appointment('1', { until: '2024-01-01' }));
    department.rows['/firms']?.push(
      {
        firmNo: 3,
        firmName: '甲',
        form: '公职',
        status: '正常',
        division: { code: '445102' },
        updatedAt: '2026-01-01T00:00:00Z',
      },
      {
        firmNo: 4,
        firmName: 5,
        status: '正常',
        division: { code: '445102' },
        updatedAt: '2026-01-01T00:00:00Z',
      },
      { firmNo: 5, firmName: '乙', status: '正常', division: {}, updatedAt: '2026-01-01T00:00:00Z' },
    );
    const store = await open();
    expect(await firms(store)).toEqual(['firm-1']);
    expect(await refusals(store)).toEqual([
      {
        register: 'LawFirm',
        id: '2',
        code: 'UNKNOWN_REGION',
        field: 'region',
        reason: 'region is a region that is not known here.',
      },
      {
        register: 'LawFirm',
        id: '3',
        code: 'UNKNOWN_VALUE',
        field: 'kind',
        reason: 'kind has a value that its list of values does not name.',
      },
      {
        register: 'LawFirm',
        id: '4',
        code: 'NOT_AS_DESCRIBED',
        field: 'firmName',
        reason: 'firmName must be string, says the document of the source.',
      },
      {
        register: 'LawFirm',
        id: '5',
        code: 'NOT_AS_DESCRIBED',
        field: 'division',
        reason: "division must have required property 'code', says the document of the source.",
      },
      {
        register: 'LegalAdviser',
        id: '1',
        code: 'MISSING_REFERENCE',
        field: 'firm_id',
        reason: 'firm_id refers to a row that is not here.',
      },
      {
        register: 'LegalAdviserAppointment',
        id: '1',
        code: expect.stringMatching(/CONSTRAINT|UNREADABLE/),
        field: null,
        reason: expect.any(String),
      },
    ]);
    expect(await metric('concentric_source_refusals', { register: 'LawFirm' })).toBe(4);

    // The adviser itself does not change: what it refers to comes.
    await department.put('LawFirm', firm('7'));
    await department.put('LawFirm', firm('2'));
    await store.settle();
    expect(await firms(store)).toEqual(['firm-1', 'firm-2', 'firm-7']);
    expect((await ask(store, '{ legalAdviser(id: "adviser-1") { firm { id } } }')).legalAdviser.firm.id).toBe(
      'firm-7',
    );
    expect((await refusals(store)).map(({ id }) => id)).toEqual(['3', '4', '5', '1']);
  });

  it('keeps the last copy of a row that is no longer fit, and removes what nothing refers to any more', async () => {
    await department.put('LawFirm', firm('1', { lawyers: 8 }));
    await department.put('LawFirm', firm('2'));
    await department.put('LegalAdviser', adviser('1'));
    const store = await open();
    await department.put('LawFirm', firm('1', { lawyers: 9, region: '999999' }));
    await store.settle();
    expect((await ask(store, '{ lawFirm(id: "firm-1") { lawyers } }')).lawFirm).toEqual({ lawyers: 8 });

    // The firm goes before the adviser who was in it: both are gone at the end.
    await department.remove('LawFirm', '1');
    await store.settle();
    expect(await firms(store)).toEqual(['firm-1', 'firm-2']);
    expect(await refusals(store)).toMatchObject([{ id: '1', code: 'STILL_REFERRED_TO' }]);
    await department.put('LegalAdviser', adviser('1', { firm: '2' }));
    await store.settle();
    expect(await firms(store)).toEqual(['firm-2']);
    expect(await refusals(store)).toEqual([]);
  });

  it('takes nothing of an answer that is not what the document describes', async () => {
    await department.put('LawFirm', firm('1'));
    const store = await open();
    department.instead = (_, response) => void response.end('{"code":0,"data":{"items":{}}}');
    expect(await store.room.mirror?.read()).toMatchObject({
      failed: ['LawFirm', 'LegalAdviser', 'LegalAdviserAppointment'],
    });
    expect(store.logged.at(-1)).toContain('does not answer as its document says: /data/items must be array');
    expect(await firms(store)).toEqual(['firm-1']);
  });

  it('removes nothing where the system suddenly has next to nothing', async () => {
    for (let id = 1; id <= 25; id++) await department.put('LawFirm', firm(String(id)));
    const store = await open();
    for (let id = 1; id <= 20; id++) await department.remove('LawFirm', String(id));
    expect(await store.room.mirror?.read()).toMatchObject({ removed: 0, failed: ['LawFirm'] });
    expect(await firms(store)).toHaveLength(25);
    expect(store.logged.at(-1)).toContain('20 of 25 rows are missing in the source at once');

    const trusting = await open({ at: store.url, file: { vanish: 1 } });
    expect(await firms(trusting)).toHaveLength(5);
  });
});
