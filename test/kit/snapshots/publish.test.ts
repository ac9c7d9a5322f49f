import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { publish } from '../../../kit/snapshots/publish.ts';
import { type Room, openCounted, source } from './counted.ts';

const day = (iso: string) => new Date(`${iso}T00:00:00Z`);

describe('a month', () => {
  let room: Room;
  beforeEach(async () => {
    room = await openCounted();
  });
  afterEach(() => room.close());

  const published = (on: string) => publish(room.database, source, day(on));
  const stored = (month: string) =>
    room.sql(
      `SELECT region_code, total, whole, cells FROM snapshot_region WHERE month = '${month}' ORDER BY region_code`,
    );

  it('is published for every region, and keeps nowhere what it does not tell', async () => {
    await published('2026-11-03');

    const hidden = { YES: null, NO: null };
    expect(await stored('2026-11-01')).toEqual([
      { region_code: '440000', total: 174, whole: false, cells: { YES: 34, NO: 140 } },
      { region_code: '445100', total: 174, whole: false, cells: { YES: 34, NO: 140 } },
      { region_code: '445102', total: 174, whole: true, cells: { YES: 34, NO: 140 } },
      { region_code: '445102010', total: 174, whole: true, cells: { YES: 34, NO: 140 } },
      { region_code: '445102010001', total: 64, whole: true, cells: hidden },
      { region_code: '445102010018', total: 110, whole: true, cells: hidden },
    ]);
    expect(await room.sql('SELECT month::text, published_on::text, minimum FROM snapshot')).toEqual([
      { month: '2026-11-01', published_on: '2026-11-03', minimum: 10 },
    ]);
  });

  it('is published once, and stays as it was whatever changes afterwards', async () => {
    await published('2026-11-03');
    const before = await stored('2026-11-01');
    await room.sql('UPDATE counted SET count = count + 10');
    await published('2026-11-30');

    expect(await stored('2026-11-01')).toEqual(before);
  });

  it('is published anew when the next one has begun', async () => {
    await published('2026-11-30');
    await room.sql('UPDATE counted SET count = count + 10');
    await published('2026-12-01');

    const [province] = await stored('2026-12-01');
    expect(province).toMatchObject({ total: 214, cells: { YES: 54, NO: 160 } });
  });

  it('is published once by several processes at once', async () => {
    await Promise.all(['2026-11-03', '2026-11-03', '2026-11-03'].map(published));

    expect(await stored('2026-11-01')).toHaveLength(6);
  });

  it('waits while there is nobody to count', async () => {
    await room.sql('TRUNCATE counted');
    await published('2026-11-03');
    expect(await room.sql('SELECT FROM snapshot')).toEqual([]);

    await room.sql(`INSERT INTO counted VALUES ('445102010001', 'NO', 60)`);
    await published('2026-11-04');
    expect(await stored('2026-11-01')).toHaveLength(5);
  });

  it.each([
    'UPDATE snapshot SET minimum = 2',
    `UPDATE snapshot_region SET cells = '{}'`,
    'DELETE FROM snapshot_region',
    'TRUNCATE snapshot CASCADE',
  ])('cannot be changed by whoever has the database: %s', async (statement) => {
    await published('2026-11-03');

    await expect(room.sql(statement)).rejects.toThrow('What was published of a month stays as it is.');
  });
});
