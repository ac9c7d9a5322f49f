import { expect, it } from '@jest/globals';
import { sampleUrl, sql } from '../../support/database.ts';

it('the regions that sharing has heard were switched to emergency are those that the party has switched', async () => {
  const heard = await sql(
    sampleUrl(),
    `SELECT id, region_code, level::text, document_number, started_at AS at, ended_at IS NULL AS lasts
      FROM sharing.emergency_episode ORDER BY id`,
  );
  const switched = await sql(
    sampleUrl(),
    `SELECT id, region_code, level::text, document_number, announced_at AS at, until IS NULL AS lasts
      FROM party.emergency_episode ORDER BY id`,
  );

  expect(heard).toEqual(switched);
});

it('from the start the forest-fire season of Meizhou is on, and other emergencies are over', async () => {
  const found = await sql(
    sampleUrl(),
    `SELECT id, region_code, level::text FROM sharing.emergency_episode WHERE ended_at IS NULL`,
  );
  const over = await sql(
    sampleUrl(),
    `SELECT count(*)::int AS episodes FROM sharing.emergency_episode WHERE ended_at < '2026-11-20'`,
  );

  expect(found).toEqual([{ id: 'emergency-441400-2026-10-08', region_code: '441400', level: 'LEVEL_IV' }]);
  expect(over[0]?.['episodes']).toBeGreaterThan(3);
});
