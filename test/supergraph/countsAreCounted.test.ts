import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ownSample, sql } from '../support/database.ts';
import { type TestHouse, openTestHouse } from '../support/house.ts';

describe('a count is counted from rows', () => {
  let house: TestHouse;
  let own: Awaited<ReturnType<typeof ownSample>>;
  beforeAll(async () => {
    own = await ownSample();
    house = await openTestHouse({ DATABASE_URL: own.url }, { now: () => new Date('2026-11-22T02:00:00Z') });
  });
  afterAll(async () => {
    await house.close();
    await own.drop();
  });

  const counted = async (code: string, field: string) => {
    const { data } = await house.ask(`{ region(code: "${code}") { counted: ${field} } }`);
    return data.region.counted as unknown;
  };

  it('of organisations, and one that is dissolved counts no longer', async () => {
    await sql(
      own.url,
      `INSERT INTO party.party_organisation (id, name, kind, region_code) VALUES ('one-more', '新党支部', 'COMPOUND_BRANCH', '441402001001')`,
    );
    expect(await counted('441400', 'partyOrganisationCount(kind: COMPOUND_BRANCH)')).toBe(339);

    await sql(
      own.url,
      `UPDATE party.party_organisation SET dissolved_on = '2026-11-01' WHERE id = 'one-more'`,
    );
    expect(await counted('441400', 'partyOrganisationCount(kind: COMPOUND_BRANCH)')).toBe(338);
  });

  it('of chiefs in office: one whose term has ended counts no longer, one whose term begins tomorrow not yet', async () => {
    const chief = `SELECT id FROM grid.grid_appointment WHERE community_code LIKE '445102%' AND role = 'LANE_CHIEF' ORDER BY id`;
    await sql(own.url, `UPDATE grid.grid_appointment SET until = '2026-11-22' WHERE id = (${chief} LIMIT 1)`);
    expect(await counted('445102', 'chiefCount')).toBe(184);

    await sql(own.url, `UPDATE grid.grid_appointment SET until = '2026-11-21' WHERE id = (${chief} LIMIT 1)`);
    expect(await counted('445102', 'chiefCount')).toBe(183);

    await sql(
      own.url,
      `UPDATE grid.grid_appointment SET since = '2026-11-23', until = NULL WHERE id = (${chief} LIMIT 1)`,
    );
    expect(await counted('445102', 'chiefCount')).toBe(183);
  });

  it('of coverage: a community whose adviser has gone is a gap on that day and not before', async () => {
    await sql(
      own.url,
      `UPDATE legal.appointment SET until = '2026-11-20' WHERE community_code = '441403132003'`,
    );

    const { data } = await house.ask(`{ region(code: "441403") {
      before: legalAdviserCoverage(on: "2026-11-20") { gaps { nodes { code } totalCount } }
      today: legalAdviserCoverage { share gaps(first: 5) { nodes { code name } totalCount } }
    } }`);

    expect(data.region.before.gaps).toEqual({ nodes: [], totalCount: 0 });
    expect(data.region.today.gaps).toEqual({
      nodes: [{ code: '441403132003', name: '大新城社区' }],
      totalCount: 1,
    });
    expect(data.region.today.share).toBeCloseTo(390 / 391, 10);
  });

  it('of coverage: a community that has ended by a day is not counted on it', async () => {
    await sql(own.url, `UPDATE legal.region SET valid_to = '2026-06-30' WHERE code = '441403132003'`);

    const { data } = await house.ask(`{ region(code: "441403") {
      inJune: legalAdviserCoverage(on: "2026-06-30") { communities }
      inJuly: legalAdviserCoverage(on: "2026-07-01") { communities }
    } }`);

    expect(data.region).toEqual({ inJune: { communities: 391 }, inJuly: { communities: 390 } });
  });

  it('refuses a second adviser and a second grid leader on the same day, whoever writes', async () => {
    const second = `INSERT INTO legal.appointment (id, community_code, adviser_id, since)
      SELECT 'second', community_code, adviser_id, '2026-11-22' FROM legal.appointment WHERE community_code = '445102010018'`;
    await expect(sql(own.url, second)).rejects.toThrow(/one_adviser_at_a_time/);

    const leader = `INSERT INTO grid.grid_appointment (id, role, grid_code, worker_id, community_code, since)
      SELECT 'second', role, grid_code, worker_id, community_code, '2026-11-22' FROM grid.grid_appointment
      WHERE grid_code = '44510201001801'`;
    await expect(sql(own.url, leader)).rejects.toThrow(/one_leader_at_a_time/);
  });
});
