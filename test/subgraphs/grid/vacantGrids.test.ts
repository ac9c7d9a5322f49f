import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ownSample, sql } from '../../support/database.ts';
import { type TestHouse, openTestHouse } from '../../support/house.ts';
import { statementsDuring } from '../../support/statements.ts';

const COMMUNITY = '445102010018';

describe('grids that nobody leads', () => {
  let house: TestHouse;
  let own: Awaited<ReturnType<typeof ownSample>>;
  beforeAll(async () => {
    own = await ownSample();
    house = await openTestHouse({ DATABASE_URL: own.url }, { now: () => new Date('2026-11-22T02:00:00Z') });
    // Everybody leads until the end of 2025, and nobody the first two grids of the second level thereafter.
    await sql(
      own.url,
      `DELETE FROM grid.grid_appointment WHERE community_code = '${COMMUNITY}';
       UPDATE grid.grid SET name = '卓网格' WHERE code = '${COMMUNITY}01';
       UPDATE grid.grid SET name = '安网格' WHERE code = '${COMMUNITY}02';
       INSERT INTO grid.grid_appointment (id, role, grid_code, worker_id, community_code, since, until)
       SELECT 'vacant-' || code, 'GRID_LEADER', code, (SELECT min(id) FROM grid.grid_worker), community_code, '2025-01-01',
         CASE WHEN code IN ('${COMMUNITY}01', '${COMMUNITY}02') THEN DATE '2025-12-31' END
       FROM grid.grid WHERE community_code = '${COMMUNITY}'`,
    );
  });
  afterAll(async () => {
    await house.close();
    await own.drop();
  });

  const vacant = async (given: string, selection = 'nodes { code }') => {
    const { data, errors } = await house.ask(
      `{ vacantGrids(within: "${COMMUNITY}" ${given}) { ${selection} } }`,
    );
    expect(errors).toBeUndefined();
    return data.vacantGrids;
  };

  it('stand by code, or by name in pinyin', async () => {
    expect(await vacant('', 'nodes { code } totalCount')).toEqual({
      nodes: [{ code: `${COMMUNITY}01` }, { code: `${COMMUNITY}02` }],
      totalCount: 2,
    });
    expect((await vacant('orderBy: NAME_ASC')).nodes).toEqual([
      { code: `${COMMUNITY}02` },
      { code: `${COMMUNITY}01` },
    ]);
  });

  it('are those of a day, and of a level', async () => {
    expect((await vacant('on: "2025-12-31"')).nodes).toEqual([]);
    expect((await vacant('level: 1')).nodes).toEqual([]);
    expect((await vacant('level: 2')).nodes).toHaveLength(2);
  });

  it('are counted only where that is asked', async () => {
    const counted = async (selection: string) => {
      await vacant('', selection);
      return (await statementsDuring(() => vacant('', selection))).grid ?? 0;
    };

    expect((await counted('nodes { code } totalCount')) - (await counted('nodes { code }'))).toBe(1);
  });
});
