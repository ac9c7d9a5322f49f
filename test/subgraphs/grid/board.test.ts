import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ownSample, sql } from '../../support/database.ts';
import { type TestHouse, openTestHouse } from '../../support/house.ts';

const COMMUNITY = '445102010018';
const LINE = 'figures { open { value } overdue { value } closedThisMonth { value } }';

/** An event that the housing bureau handles, and whatever else was there taken away. */
const EVENT = `
  UPDATE grid.grid_event SET state = 'CLOSED', fed_back_on = '2026-10-02', closed_on = '2026-10-02'
    WHERE community_code = '${COMMUNITY}';
  INSERT INTO grid.grid_event (id, community_code, grid_code, category_id, topic, title, location, source, state,
      emergency, reported_at, first_due_on, due_on, lead_department_code, returns, extensions, urgings, reopenings)
    VALUES ('one-more', '${COMMUNITY}', '${COMMUNITY}00', 'category-445100-lamps', 'FACILITIES', '路灯不亮', '巷口',
      'PATROL', 'HANDLING', false, '2026-11-10T09:00:00+08:00', '2026-11-17', '2026-11-17', 'HOUSING-445102', 0, 0, 0, 0);
  INSERT INTO grid.grid_event_assignment (id, community_code, event_id, department_code, function, lead, state, assigned_at,
      due_on, accepted_on)
    VALUES ('one-more', '${COMMUNITY}', 'one-more', 'HOUSING-445102', 'HOUSING', true, 'ACCEPTED',
      '2026-11-10T10:00:00+08:00', '2026-11-17', '2026-11-11')`;

describe('the live board', () => {
  let house: TestHouse;
  let own: Awaited<ReturnType<typeof ownSample>>;
  beforeAll(async () => {
    own = await ownSample();
    house = await openTestHouse({ DATABASE_URL: own.url }, { now: () => new Date('2026-11-22T02:00:00Z') });
    await sql(own.url, EVENT);
  });
  afterAll(async () => {
    await house.close();
    await own.drop();
  });

  const board = async () => {
    const { data, errors } = await house.ask(`{ gridBoard(within: "${COMMUNITY}") {
      total { open { value unit status } overdue { value } closedThisMonth { value } }
      byTopic { topic ${LINE} }
      byCategory { category { id topic } ${LINE} }
      byRegion { region { code } ${LINE} }
      byDepartment { department { code } ${LINE} }
    } }`);
    expect(errors).toBeUndefined();
    return data.gridBoard;
  };

  it('counts an event whose day is over as open and overdue, for its topic, category, region and department', async () => {
    const { total, byTopic, byCategory, byRegion, byDepartment } = await board();

    const figures = { open: { value: 1 }, overdue: { value: 1 }, closedThisMonth: { value: 0 } };
    expect(total).toMatchObject({ ...figures, open: { value: 1, unit: 'CASES', status: 'KNOWN' } });
    expect(byTopic).toHaveLength(8);
    expect(byTopic).toContainEqual({ topic: 'FACILITIES', figures });
    expect(byCategory).toEqual([{ category: { id: 'category-445100-lamps', topic: 'FACILITIES' }, figures }]);
    expect(byRegion).toEqual([{ region: { code: COMMUNITY }, figures }]);
    expect(byDepartment).toEqual([{ department: { code: 'HOUSING-445102' }, figures }]);
  });

  it('counts it as closed this month once it is closed', async () => {
    await sql(
      own.url,
      `UPDATE grid.grid_event SET state = 'CLOSED', fed_back_on = '2026-11-21', closed_on = '2026-11-21' WHERE id = 'one-more'`,
    );

    const { total, byDepartment } = await board();

    const figures = { open: { value: 0 }, overdue: { value: 0 }, closedThisMonth: { value: 1 } };
    expect(total).toMatchObject(figures);
    expect(byDepartment).toEqual([{ department: { code: 'HOUSING-445102' }, figures }]);
  });

  it('says that nothing is collected where nobody collects', async () => {
    const { data } = await house.ask(
      '{ gridBoard(within: "110000") { total { open { value status } } byRegion { region { code } } } }',
    );

    expect(data.gridBoard).toEqual({
      total: { open: { value: null, status: 'NOT_COLLECTED' } },
      byRegion: [],
    });
  });
});
