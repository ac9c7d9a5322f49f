import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ownSample, sql } from '../../support/database.ts';

/** What nobody can write, and which promise of the database it would break. */
const REFUSED: readonly (readonly [what: string, broken: string, statement: string])[] = [
  [
    'a second secretary while the first one serves',
    'one_secretary_at_a_time',
    `INSERT INTO secretary (id, community_code, organisation_id, public_role_id, heads_committee_too, since)
     SELECT 'second', community_code, organisation_id, public_role_id, TRUE, '2026-11-01'
     FROM secretary WHERE community_code = '445102010018' AND until IS NULL`,
  ],
  [
    'an emergency without the number of a document',
    'switched_by_a_document',
    `UPDATE emergency_episode SET document_number = '' WHERE until IS NULL`,
  ],
  [
    'a second emergency of one kind in a region',
    'one_episode_of_a_kind_at_a_time',
    `INSERT INTO emergency_episode (id, region_code, title, kind, level, document_number, announced_at, since, deadline_share)
     VALUES ('second', '441400', '再次', 'FOREST_FIRE', 'LEVEL_III', '1号', now(), '2026-11-01', 0.5)`,
  ],
  [
    'deadlines that become longer in an emergency',
    'deadlines_shorten',
    `UPDATE emergency_episode SET deadline_share = 1.5`,
  ],
  [
    'a resource that is matched as if it were a need',
    'needs_are_matched',
    `UPDATE joint_meeting_item SET matched_on = raised_on, matched_with_id = id WHERE list = 'RESOURCE'`,
  ],
  [
    'an item that is done before a unit has taken it on',
    'state_as_its_days_say',
    `UPDATE joint_meeting_item SET state = 'DONE' WHERE state = 'RAISED'`,
  ],
  [
    'a second topic of governance in a month',
    'one_of_governance_three_of_livelihood',
    `UPDATE monthly_topic SET number = 2 WHERE kind = 'GOVERNANCE'`,
  ],
  [
    'more listeners than a lecture has seats',
    'no_more_than_fit',
    `UPDATE lecture_session SET attendance = capacity + 1 WHERE state = 'HELD'`,
  ],
  [
    'a second unit for a community that is paired',
    'one_unit_for_a_community',
    `INSERT INTO unit_pairing (id, community_code, unit_name, unit_kind, tasks, since)
     SELECT 'second', community_code, '另一单位', 'OFFICE', '{}', '2026-11-01'
     FROM unit_pairing WHERE community_code = '440507001007'`,
  ],
  ['six stars', 'one_to_five_stars', 'UPDATE secretary_rating SET stars = 6'],
  [
    'two versions of village rules in force',
    'one_version_in_force',
    `UPDATE village_rule SET until = NULL WHERE version = 1 AND community_code = '440507001007'`,
  ],
  [
    'a rating by residents above five',
    'rated_one_to_five',
    'UPDATE council_matter SET rating = 6 WHERE rating IS NOT NULL',
  ],
  [
    'a result of a matter before it is published',
    'result_as_published',
    `UPDATE council_matter SET result = '已解决' WHERE published_on IS NULL`,
  ],
  [
    'a service at no centre that is not online',
    'at_a_centre_or_online',
    `UPDATE government_service_offer SET centre_id = NULL WHERE channel = 'WINDOW'`,
  ],
  [
    'an answer to what was only reported',
    'requests_are_answered',
    `UPDATE upward_report SET state = 'ANSWERED', answered_on = sent_on WHERE kind = 'REPORT'`,
  ],
  [
    'a public role that was held before it was accepted',
    'accepted_before_held',
    'UPDATE public_role SET accepted_on = since + 1',
  ],
  [
    'a number where nobody has collected one',
    'a_number_where_it_is_known',
    `UPDATE reported_figure SET value = 1 WHERE status = 'NOT_COLLECTED'`,
  ],
];

describe('the database of party organisation refuses', () => {
  let own: Awaited<ReturnType<typeof ownSample>>;
  beforeAll(async () => {
    own = await ownSample();
  });
  afterAll(() => own.drop());

  it.each(REFUSED)('%s', async (_what, broken, statement) => {
    await expect(sql(own.url, `SET search_path = party, public; ${statement}`)).rejects.toThrow(broken);
  });
});
