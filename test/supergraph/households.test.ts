import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { changesTold, ownSample, sql } from '../support/database.ts';
import { type TestHouse, openTestHouse } from '../support/house.ts';

const SHOWN = ['445102010018', '445102010001', '350526100004', '441403132003', '440507001007'];

interface Grid {
  readonly code: string;
  readonly householdCount: number;
  readonly households: { readonly totalCount: number };
}

describe('households', () => {
  let house: TestHouse;
  let own: Awaited<ReturnType<typeof ownSample>>;
  beforeAll(async () => {
    own = await ownSample();
    house = await openTestHouse({ DATABASE_URL: own.url });
  });
  afterAll(async () => {
    await house.close();
    await own.drop();
  });

  it.each(SHOWN)('are in every grid of %s, as many as it says, and in one more than fifty', async (code) => {
    const { data, errors } = await house.ask(
      `{ community(code: "${code}") { grids { code householdCount households(first: 1) { totalCount } } } }`,
    );

    expect(errors).toBeUndefined();
    const grids = data.community.grids as Grid[];
    const counted = grids.map(({ code: grid, households }) => [grid, households.totalCount]);
    expect(counted).toEqual(grids.map(({ code: grid, householdCount }) => [grid, householdCount]));
    expect(grids.filter(({ householdCount }) => householdCount === 0)).toEqual([]);
    expect(grids.filter(({ householdCount }) => householdCount > 50).length).toBeGreaterThan(0);
  });

  it('of a grid follow each other by key, page after page, with those of its lanes', async () => {
    const page = `query ($after: String) { grid(code: "44510201001801") {
      households(first: 50, after: $after) {
        totalCount nodes { id grid { code } } pageInfo { hasNextPage endCursor }
      }
    } }`;
    const first = (await house.ask(page)).data.grid.households;
    const next = (await house.ask(page, { after: first.pageInfo.endCursor })).data.grid.households;

    expect(first.pageInfo.hasNextPage).toBe(true);
    expect(first.nodes[0]).toEqual({
      id: 'household-44510201001801-001',
      grid: { code: '4451020100180101' },
    });
    expect(first.nodes[49]).toEqual({ id: 'household-44510201001801-050', grid: { code: '44510201001801' } });
    expect(next.nodes[0].id).toBe('household-44510201001801-051');
    expect(next.totalCount).toBe(first.totalCount);
  });

  it('are counted whole where they are collected, in part around it, and nowhere else', async () => {
    const { data, errors } = await house.ask(`{
      community: householdFigures(within: "445102010018") { total { value unit status } }
      city: householdFigures(within: "445100") { total { status } }
      county: householdFigures(within: "445103") { total { value status } }
      grid(code: "44510201001800") { householdCount }
    }`);

    expect(errors).toBeUndefined();
    expect(data.community.total).toEqual({
      value: data.grid.householdCount,
      unit: 'HOUSEHOLDS',
      status: 'KNOWN',
    });
    expect(data.city.total.status).toBe('PARTIAL');
    expect(data.county.total).toEqual({ value: null, status: 'NOT_COLLECTED' });
  });

  it('are found by key, region and grid, and by nothing that is known of them', async () => {
    const { data } = await house.ask(`{
      filter: __type(name: "HouseholdFilter") { inputFields { name } }
      order: __type(name: "HouseholdOrder") { enumValues { name } }
      measure: __type(name: "HouseholdMeasure") { enumValues { name } }
      dimension: __type(name: "HouseholdDimension") { enumValues { name } }
    }`);

    const names = (of: readonly { name: string }[]) => of.map(({ name }) => name);
    expect(names(data.filter.inputFields)).toEqual(['ids', 'grid']);
    expect(names(data.order.enumValues)).toEqual(['ID_ASC', 'ID_DESC']);
    expect(names(data.measure.enumValues)).toEqual(['COUNT', 'SHARE']);
    expect(names(data.dimension.enumValues)).toEqual(['REGION']);
  });

  it('live at addresses of their own', async () => {
    const shared = await sql(
      own.url,
      'SELECT address FROM grid.household_dwelling GROUP BY address HAVING count(*) > 1',
    );

    expect(shared).toEqual([]);
  });

  it('are not told to have changed where something that is known of them has', async () => {
    const since = async (cursor: string) =>
      (
        await house.ask(
          `query ($since: String) { householdChanges(since: $since, within: "445102010018") { changes { key kind } cursor } }`,
          { since: cursor },
        )
      ).data.householdChanges;
    const { cursor } = await since('now');

    await sql(
      own.url,
      `UPDATE grid.household_dwelling SET contact_phone = '00000000001' WHERE household_id = 'household-44510201001801-001';
       DELETE FROM grid.household_care WHERE household_id LIKE 'household-445102010018%'`,
    );
    await changesTold(own.url);
    expect((await since(cursor)).changes).toEqual([]);

    await sql(
      own.url,
      `UPDATE grid.household SET grid_code = '44510201001802' WHERE id = 'household-44510201001801-001'`,
    );
    await changesTold(own.url);
    expect((await since(cursor)).changes).toEqual([{ key: 'household-44510201001801-001', kind: 'CHANGED' }]);
  });
});
