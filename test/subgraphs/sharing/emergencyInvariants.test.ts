import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ownSample, sql } from '../../support/database.ts';

/** What nobody can write, and which promise of the database it would break. */
const REFUSED: readonly (readonly [what: string, broken: string, statement: string])[] = [
  [
    'a judgement by whoever opened it',
    'emergency_access_judged_by_another',
    `UPDATE emergency_access SET judged_by = opened_by`,
  ],
  [
    'an access to what the department is the source of',
    'emergency_access_between_departments',
    `UPDATE emergency_access SET source_code = department_code`,
  ],
  [
    'an access for which the department answers to itself',
    'emergency_access_between_departments',
    `UPDATE emergency_access SET authority_code = department_code`,
  ],
  [
    'an access that lasts longer than it was opened for',
    'emergency_access_for_hours',
    `UPDATE emergency_access SET ends_at = ends_at + interval '1 second'`,
  ],
  [
    'a switch to emergency without the number of a document',
    'emergency_episode_by_a_document',
    `UPDATE emergency_episode SET document_number = ' '`,
  ],
  [
    'an emergency that ends before it begins',
    'emergency_episode_ends_after_it_begins',
    `UPDATE emergency_episode SET ended_at = started_at - interval '1 hour'`,
  ],
];

let own: Awaited<ReturnType<typeof ownSample>>;
beforeAll(async () => {
  own = await ownSample();
  await sql(
    own.url,
    `INSERT INTO sharing.emergency_access (id, opening_id, emergency_id, department_code, source_code, authority_code,
        state, version, items, region_code, recipients, reason, hours, opened_at, ends_at, opened_by, review_by,
        review_by_certain)
      VALUES ('access-1', 'opening-1', 'emergency-441400-2026-10-08', 'COORDINATION-441403', 'SOCIAL_WORK-441403',
        'DATA-441403', 'OPEN', 1, '{volunteer.household.call-line}', '441403', '{coordination-centre}', '转移', 6,
        '2026-11-27T08:00:00Z', '2026-11-27T14:00:00Z', 'a-1', '2026-12-04', true)`,
  );
});
afterAll(() => own.drop());

const inSharing = (statement: string) => sql(own.url, `SET search_path = sharing; ${statement}`);

describe('the database', () => {
  it.each(REFUSED)('refuses %s', async (_, broken, statement) => {
    await expect(inSharing(statement)).rejects.toThrow(broken);
  });

  it('counts every change of an emergency, whoever makes it', async () => {
    const version = async () => {
      const [row] = await sql(
        own.url,
        `SELECT version FROM sharing.emergency_episode WHERE id = 'emergency-441400-2026-10-08'`,
      );
      return row?.['version'];
    };
    expect(await version()).toBe(1);

    await inSharing(`UPDATE emergency_episode SET ended_at = now() WHERE region_code = '441400'`);
    await inSharing(`UPDATE emergency_episode SET ended_at = NULL, version = 1 WHERE region_code = '441400'`);

    expect(await version()).toBe(3);
  });
});
