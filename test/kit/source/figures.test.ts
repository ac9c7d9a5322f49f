import { describe, expect, it } from '@jest/globals';
import { sql } from '../../support/database.ts';
import { adviser, appointment, firm } from '../../subgraphs/legal/stores/records.ts';
import { type Store, ask } from '../../subgraphs/legal/stores/store.ts';
import { department, open } from './stage.ts';

describe("figures of a register that a department's system keeps (a fake of it, over REST)", () => {
  const total = async (store: Store, figures: string) =>
    (await ask(store, `{ f: ${figures} { total { value status asOf } } }`)).f.total;
  const firmsIn = (store: Store) => total(store, 'lawFirmFigures(within: "445102")');

  it('stand for the day of the last reading while the system is down, and not for today', async () => {
    await department.put('LawFirm', firm('1'));
    await department.put('LegalAdviser', adviser('1'));
    await department.put('LegalAdviserAppointment', appointment('1'));
    const store = await open();
    expect(await firmsIn(store)).toEqual({ value: 1, status: 'KNOWN', asOf: '2026-11-20' });

    department.instead = (_, response) => void response.writeHead(403).end();
    await store.room.mirror?.read();
    // The evening in London is the next morning in China.
    await sql(store.url, `UPDATE legal.source_cursor SET read_at = '2026-11-17T18:30:00Z'`);
    const inForce = (day: string) =>
      total(store, `legalAdviserAppointmentFigures(within: "445102", on: "${day}")`);

    expect(await firmsIn(store)).toEqual({ value: 1, status: 'KNOWN', asOf: '2026-11-18' });
    expect(await inForce('2026-11-19')).toMatchObject({ asOf: '2026-11-18' });
    expect(await inForce('2026-11-02')).toMatchObject({ asOf: '2026-11-02' });
  });

  it('are partial while rows are set aside, and whole again when these are mended', async () => {
    await department.put('LawFirm', firm('1'));
    await department.put('LawFirm', firm('2', { region: '999999' }));
    const store = await open();
    const advisers = () => total(store, 'legalAdviserFigures(within: "445102")');

    expect(await firmsIn(store)).toMatchObject({ value: 1, status: 'PARTIAL' });
    expect(await advisers()).toMatchObject({ value: 0, status: 'KNOWN' });

    await department.put('LawFirm', firm('2'));
    await store.settle();
    expect(await firmsIn(store)).toMatchObject({ value: 2, status: 'KNOWN' });
  });
});
