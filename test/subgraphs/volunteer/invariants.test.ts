import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ownSample, sql } from '../../support/database.ts';

/** What holds whoever writes: each statement would break a promise, and the database refuses it by its name. */
describe('the database of the volunteers', () => {
  let own: Awaited<ReturnType<typeof ownSample>>;
  beforeAll(async () => {
    own = await ownSample();
  });
  afterAll(() => own.drop());

  it.each([
    [
      'takes no step of an order twice',
      'order_step_order_id_action_key',
      `INSERT INTO volunteer.order_step SELECT id || '-again', order_id, action, from_state, to_state, taken_at, by_id, community_code
       FROM volunteer.order_step LIMIT 1`,
    ],
    [
      'skips no step of an order',
      'order_step_from_to',
      `UPDATE volunteer.order_step SET to_state = 'SHOWN' WHERE action = 'DISPATCH'`,
    ],
    [
      'rates no order that nobody has shown',
      'service_order_shown',
      `UPDATE volunteer.service_order SET state = 'RATED', rated_at = now(), stars = 5 WHERE state = 'ACCEPTED'`,
    ],
    ['lets nobody owe points', 'points_account_balance', `UPDATE volunteer.points_account SET balance = -1`],
    [
      'keeps no photo beyond its review',
      'points_entry_photos',
      `UPDATE volunteer.points_entry SET photos_deleted_on = NULL WHERE state = 'APPROVED' AND photos > 0`,
    ],
    [
      'signs up no more than there is room for',
      'volunteer_activity_capacity',
      `UPDATE volunteer.volunteer_activity SET sign_ups = capacity + 1`,
    ],
    [
      "takes no donation under another charity's qualification",
      'donation_qualified',
      `UPDATE volunteer.donation SET qualification = '慈募字440507第001号' WHERE charity_id = 'charity-445102'`,
    ],
    ['takes no donation without a charity', 'charity_id', `UPDATE volunteer.donation SET charity_id = NULL`],
    [
      'tells of no nine subscribers',
      'call_line_snapshot_group',
      `UPDATE volunteer.call_line_snapshot SET subscribers = 9 WHERE status = 'KNOWN'`,
    ],
    [
      'puts no number beside one that is not published',
      'call_line_snapshot_status',
      `UPDATE volunteer.call_line_snapshot SET subscribers = 10 WHERE status = 'SUPPRESSED'`,
    ],
    [
      'tells of no nine households with a star',
      'household_star_count_group',
      `UPDATE volunteer.household_star_count SET households = 9, models = NULL WHERE households > 10`,
    ],
    [
      'gives no account to a second household',
      'household_service_points_account_id_key',
      `UPDATE volunteer.household_service SET points_account_id = (SELECT min(id) FROM volunteer.points_account)`,
    ],
    [
      'knows no call of a household of which nobody knows whether it subscribes',
      'household_service_called',
      `UPDATE volunteer.household_service SET subscribed = NULL WHERE last_call_on IS NOT NULL`,
    ],
    [
      'has no team of a unit that has not checked in',
      'volunteer_team_unit',
      `UPDATE volunteer.volunteer_team SET unit_id = NULL WHERE kind = 'UNIT'`,
    ],
  ])('%s', async (_, name, statement) => {
    await expect(sql(own.url, statement)).rejects.toThrow(name);
  });
});
