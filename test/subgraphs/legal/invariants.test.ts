import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ownSample, sql } from '../../support/database.ts';

/** What nobody can write, and which promise of the database it would break. */
const REFUSED: readonly (readonly [what: string, broken: string, statement: string])[] = [
  [
    'a second adviser while the first one serves',
    'one_adviser_at_a_time',
    `INSERT INTO appointment (id, community_code, adviser_id, since)
     SELECT 'second', community_code, adviser_id, '2026-11-01' FROM appointment WHERE id = 'adviser-of-445102010018-1'`,
  ],
  [
    'a second limit for one region',
    'one_limit_at_a_time',
    `INSERT INTO adviser_limit (id, region_code, communities, since) VALUES ('second', '445100', 3, '2026-01-01')`,
  ],
  [
    'advice that was held before anybody asked',
    'legal_consultation_steps_in_order',
    `UPDATE legal_consultation SET held_on = requested_on - 1 WHERE state = 'RATED'`,
  ],
  ['a check-up that costs something', 'legal_checkup_is_free', 'UPDATE legal_checkup SET fee = 100'],
  [
    'a step of a mediation before the one in front of it',
    'mediation_step_after_the_one_before',
    `DELETE FROM mediation_step WHERE position = 3`,
  ],
  [
    'a seventh step',
    'mediation_has_six_steps',
    `UPDATE mediation_procedure_step SET position = 7 WHERE position = 1 AND procedure_id NOT IN (SELECT procedure_id FROM mediation)`,
  ],
  [
    'a mediation that one side never entered',
    'mediation_under_way_is_entered_freely',
    `UPDATE mediation SET respondent_joined_on = NULL WHERE state = 'UNDER_WAY'`,
  ],
  [
    'an agreement without paper',
    'mediation_agreed_in_writing',
    `UPDATE mediation SET agreement_number = NULL WHERE state = 'AGREED'`,
  ],
  [
    'a request to the court after its period',
    'mediation_confirmed_within_its_period',
    `UPDATE mediation SET confirmation_requested_on = confirmation_due_on + 1 WHERE state = 'AGREED'`,
  ],
  [
    'a mediation that ends without advice',
    'mediation_ended_with_advice',
    `UPDATE mediation SET other_way = NULL WHERE state = 'ENDED'`,
  ],
];

describe('the database of legal services refuses', () => {
  let own: Awaited<ReturnType<typeof ownSample>>;
  beforeAll(async () => {
    own = await ownSample();
  });
  afterAll(() => own.drop());

  it.each(REFUSED)('%s', async (_what, broken, statement) => {
    await expect(sql(own.url, `SET search_path = legal, public; ${statement}`)).rejects.toThrow(broken);
  });
});
