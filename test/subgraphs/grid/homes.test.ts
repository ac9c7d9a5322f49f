import { describe, expect, it } from '@jest/globals';
import { sampleUrl, sql } from '../../support/database.ts';

/** Each household with its grid and, out of its address, the compound and the number of the building in it. */
const HOMES = `
  WITH home AS (
    SELECT h.id, h.community_code, g.level, g.range, d.address,
      (regexp_match(d.address, '^(.+号)\\d+栋'))[1] AS compound,
      (regexp_match(d.address, '号(\\d+)栋'))[1]::int AS building,
      (regexp_match(g.range, '^第(\\d+)栋$'))[1]::int AS own
    FROM grid.household h JOIN grid.household_dwelling d ON d.household_id = h.id JOIN grid.grid g ON g.code = h.grid_code)`;

const count = async (what: string) =>
  (await sql(sampleUrl(), `${HOMES} SELECT count(*)::int AS homes ${what}`))[0];

describe('homes of the sample', () => {
  it('of a grid that is a building are in that building, and nobody else is', async () => {
    expect(await count('FROM home WHERE own = building')).not.toEqual({ homes: 0 });
    expect(await count('FROM home WHERE own <> building')).toEqual({ homes: 0 });
    expect(
      await count(`FROM home one JOIN home other USING (community_code, compound, building)
                   WHERE one.own IS NOT NULL AND other.own IS NULL`),
    ).toEqual({ homes: 0 });
  });

  it('are one for each household', async () => {
    const [all] = await sql(
      sampleUrl(),
      `${HOMES} SELECT count(*)::int - count(DISTINCT address)::int AS twice FROM home`,
    );
    expect(all).toEqual({ twice: 0 });
  });

  it('are in buildings that renovation knows of', async () => {
    const known =
      'renovation.compound c ON c.community_code = home.community_code AND c.name = home.compound';
    expect(await count(`FROM home JOIN ${known} WHERE home.building <= c.buildings`)).toEqual(
      await count('FROM home'),
    );
  });
});
