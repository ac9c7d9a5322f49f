import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ownSample, sql } from '../../support/database.ts';

/** What nobody can write, and which promise of the database it would break. */
const REFUSED: readonly (readonly [what: string, broken: string, statement: string])[] = [
  [
    'a second event of one place, category and day',
    'one_event_of_a_place_category_and_day',
    `INSERT INTO intake_report SELECT (jsonb_populate_record(r, '{"id": "second"}')).* FROM intake_report r
     WHERE outcome = 'NEW_EVENT' LIMIT 1`,
  ],
  [
    'a report merged into nothing',
    'event_of_a_report',
    `UPDATE intake_report SET event_id = NULL WHERE outcome = 'MERGED'`,
  ],
  [
    'a second department that leads an event',
    'one_department_leads',
    `UPDATE grid_event_assignment SET lead = true WHERE NOT lead AND state <> 'WITHDRAWN'`,
  ],
  [
    'a return without a reason',
    'returned_for_a_reason',
    `UPDATE grid_event_assignment SET return_reason = NULL WHERE state = 'RETURNED'`,
  ],
  [
    'an event that is due earlier than at first',
    'deadline_moves_on',
    `UPDATE grid_event SET due_on = first_due_on - 1`,
  ],
  [
    'a closed event without its day',
    'closed_on_a_day',
    `UPDATE grid_event SET closed_on = NULL WHERE state = 'CLOSED'`,
  ],
  ['a rating of six', 'rated_from_1_to_5', `UPDATE grid_event SET rating = 6 WHERE rating = 5`],
  [
    "a topic other than its category's",
    'grid_event_category_id_topic_fkey',
    `UPDATE grid_event SET topic = 'ORDER' WHERE topic = 'SAFETY'`,
  ],
  [
    'an event in the grid of another community',
    'where_the_grid_is',
    `UPDATE grid_event SET grid_code = '44510201000100' WHERE community_code = '445102010018'`,
  ],
  [
    'a second collector of one item in a grid',
    'one_collector_at_a_time',
    `INSERT INTO collection_duty SELECT (jsonb_populate_record(d, '{"id": "second"}')).* FROM collection_duty d
     WHERE until IS NULL LIMIT 1`,
  ],
  [
    'a party worker by name',
    'grid_workers_by_name',
    `UPDATE collection_duty SET worker_id = (SELECT min(id) FROM grid_worker) WHERE role = 'PARTY_WORKER'`,
  ],
  [
    "a visit of another purpose than its campaign's",
    'campaign_visit_target_id_purpose_fkey',
    `UPDATE campaign_visit SET purpose = 'CARE' WHERE purpose = 'CLEARANCE'`,
  ],
  [
    'a target that is done by nobody',
    'done_by_somebody_on_a_day',
    `UPDATE campaign_target SET done_by = NULL WHERE state = 'DONE'`,
  ],
  [
    'work that is refused without a reason',
    'refused_for_a_reason',
    `UPDATE grid_work_request SET refusal = NULL WHERE state = 'REFUSED'`,
  ],
  [
    'a notice that reached more than it went to',
    'no_more_than_went_out',
    `UPDATE notice SET delivered = recipients + 1 WHERE delivered IS NOT NULL`,
  ],
  [
    'a second centre of a town',
    'one_centre_of_a_town',
    `INSERT INTO governance_centre SELECT (jsonb_populate_record(c, '{"id": "second"}')).* FROM governance_centre c LIMIT 1`,
  ],
  [
    'a household in the grid of another community',
    'where_the_grid_is',
    `UPDATE household SET grid_code = '44510201000101' WHERE community_code = '445102010018'`,
  ],
  [
    'a grid whose code lies in another community',
    'codes_nest',
    `UPDATE grid SET code = '44510201000199' WHERE code = (SELECT max(code) FROM grid WHERE level = 3)`,
  ],
  [
    'a number that nobody has collected',
    'value_where_known',
    `UPDATE reported_figure SET value = 1 WHERE status = 'NOT_COLLECTED'`,
  ],
];

describe('the register of grids', () => {
  let own: Awaited<ReturnType<typeof ownSample>>;
  beforeAll(async () => {
    own = await ownSample();
  });
  afterAll(() => own.drop());

  it.each(REFUSED)('does not take %s', async (_what, broken, statement) => {
    await expect(sql(own.url, `SET search_path = grid, public; ${statement}`)).rejects.toMatchObject({
      constraint: broken,
    });
  });
});
