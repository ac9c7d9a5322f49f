import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { endAll, program } from '../../cli/support.ts';
import { ownSample, sql } from '../../support/database.ts';
import { letItBe } from './clockwork.ts';

const SCRIPT = 'test/subgraphs/sharing/fixtures/winding.ts';
const LATE = '2027-03-13';
const MANY = 300;

let own: Awaited<ReturnType<typeof ownSample>>;
beforeAll(async () => {
  own = await ownSample();
  await sql(
    own.url,
    `INSERT INTO sharing.agreement (id, application_id, department_code, source_code, state, version, items, purpose,
       mode, region_code, "from", until, recipients, legal_basis, scenario, reply_by, reply_by_certain)
     SELECT 'due-' || n, 'visits-445102', 'POLITICAL_LEGAL-445102', 'SOCIAL_WORK-445102', 'SUBMITTED', 1, '{}',
       'home-visits', 'FULL', '445102', '2026-12-01', '2028-12-31', '{}', '条例', '走访', '2027-03-12', false
     FROM generate_series(1, ${MANY}) n`,
  );
});
afterAll(async () => {
  await endAll();
  await own.drop();
});

const EACH = `
  SELECT (SELECT count(*)::int FROM sharing.agreement_notice) AS notices,
    (SELECT count(*)::int FROM sharing.action_step WHERE action = 'escalateReply') AS steps,
    (SELECT count(*)::int FROM sharing.outbox WHERE type = 'Agreement.REPLY_ESCALATION') AS messages,
    (SELECT count(*)::int FROM sharing.agreement WHERE id LIKE 'due-%' AND version = 2) AS agreements`;
const counted = async () => (await sql(own.url, EACH))[0] as Record<string, number>;

describe('what is due in sharing', () => {
  it('happens once for each, though the process is killed in the middle and two go on at once', async () => {
    const killed = program(SCRIPT, [own.url, LATE], {});
    while (((await counted())['notices'] ?? 0) < 20) await sleep(5);
    killed.child.kill('SIGKILL');
    expect(await killed.ended()).toBe('SIGKILL');
    await sleep(200);

    const { notices = 0, ...others } = await counted();
    expect(notices).toBeGreaterThanOrEqual(20);
    expect(notices).toBeLessThan(MANY);
    expect(others).toEqual({ steps: notices, messages: notices, agreements: notices });

    const happened = await Promise.all([letItBe(own.url, LATE), letItBe(own.url, LATE)]);

    expect(happened[0] + happened[1]).toBe(MANY - notices);
    expect(await counted()).toEqual({ notices: MANY, steps: MANY, messages: MANY, agreements: MANY });
    expect(await letItBe(own.url, LATE)).toBe(0);
  });
});
