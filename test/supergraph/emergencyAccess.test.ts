import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { isoDay } from '../../kit/calendar.ts';
import { workingDayAfter } from '../../kit/workingDays.ts';
import { ownSample, sql } from '../support/database.ts';
import { type EmergencyDesk, IN_EMERGENCY, emergencyDesk } from '../support/emergency.ts';
import { type TestHouse, openTestHouse } from '../support/house.ts';

const HOUSEHOLD = 'household-44140313200301-001';
const HOUR = 3_600_000;
const A_SECOND = 1_000;

let own: Awaited<ReturnType<typeof ownSample>>;
let house: TestHouse;
let desk: EmergencyDesk;
let ahead = 0;
beforeAll(async () => {
  own = await ownSample();
  house = await openTestHouse({ DATABASE_URL: own.url }, { now: () => new Date(Date.now() + ahead) });
  desk = emergencyDesk(house);
});
afterAll(async () => {
  await house.close();
  await own.drop();
});

const steward = () => desk.officer('SOCIAL_WORK-441403', 'o-1');

/** What the centre is answered about a household's call line: whether it is on it, or why that is not told. */
async function callLine(headers = IN_EMERGENCY.headers as Record<string, string>) {
  const { data, errors } = await desk
    .centre()
    .ask(`{ household(id: "${HOUSEHOLD}") { callLine { subscribed } } }`, {}, { headers });
  return errors?.[0]?.extensions['code'] ?? data.household.callLine;
}

describe('an emergency access', () => {
  it('says what was opened, why, until when, and by when it has to be reviewed', async () => {
    const [id = ''] = await desk.opened();
    const { data } = await steward().ask(`{ emergencyAccess(id: "${id}") {
      state reason hours openedAt endsAt recipients documentNumber overdue reviewBy reviewByCertain
      emergency { title level } region { code name } items { coordinate }
      department { code } source { code } authority { code } escalatedTo { code }
      steps { version action from to reason }
    } }`);

    const { openedAt, endsAt, reviewBy, reviewByCertain, ...access } = data.emergencyAccess;
    expect(access).toEqual({
      state: 'OPEN',
      reason: '山火逼近大新城社区，组织转移',
      hours: 6,
      recipients: ['coordination-centre'],
      documentNumber: '梅州森防指〔2026〕18号',
      overdue: false,
      emergency: { title: '梅州市2026年秋冬季森林防灭火', level: 'LEVEL_IV' },
      region: { code: '441403132003', name: '大新城社区' },
      items: [{ coordinate: 'Household.callLine' }],
      department: { code: 'COORDINATION-441403' },
      source: { code: 'SOCIAL_WORK-441403' },
      authority: { code: 'DATA-441403' },
      escalatedTo: null,
      steps: [{ version: 1, action: 'open', from: null, to: 'OPEN', reason: '山火逼近大新城社区，组织转移' }],
    });
    expect(Date.parse(endsAt) - Date.parse(openedAt)).toBe(6 * HOUR);
    const lastDay = isoDay(new Date(Date.parse(endsAt) + 8 * HOUR));
    const due = workingDayAfter(new Date(`${lastDay}T00:00:00Z`), 5);
    expect([reviewBy, reviewByCertain]).toEqual([isoDay(due.day), due.certain]);
    await desk.settle(id);
  });

  it('ends with the minute in which its hours are over, and waits for its review', async () => {
    const [id = ''] = await desk.opened({ hours: 1 });
    await pause(A_SECOND);
    const state = async () => {
      const { data } = await desk.centre().ask(`{ emergencyAccess(id: "${id}") { state } }`);
      return data.emergencyAccess.state as string;
    };

    ahead = 59 * 60_000;
    expect([await callLine(), await state()]).toEqual([{ subscribed: false }, 'OPEN']);
    ahead = 61 * 60_000;
    expect([await callLine(), await state()]).toEqual(['AGREEMENT_REQUIRED', 'AWAITING_REVIEW']);

    ahead = 0;
    await desk.settle(id);
  });

  it('ends within a second of its emergency, by whoever that is ended', async () => {
    const episode = `'emergency-441403-own'`;
    await sql(
      own.url,
      `INSERT INTO sharing.emergency_episode (id, region_code, level, document_number, started_at)
        VALUES (${episode}, '441403', 'LEVEL_II', '梅县防指〔2026〕9号', now() - interval '1 hour')`,
    );
    const [id = ''] = await desk.opened();
    await pause(A_SECOND);
    expect(await callLine()).toEqual({ subscribed: false });

    await sql(own.url, `UPDATE sharing.emergency_episode SET ended_at = now() WHERE id = ${episode}`);
    await pause(A_SECOND);

    expect(await callLine()).toBe('AGREEMENT_REQUIRED');
    const { data } = await desk.centre().ask(`{ emergencyAccess(id: "${id}") { state documentNumber } }`);
    expect(data.emergencyAccess).toEqual({ state: 'AWAITING_REVIEW', documentNumber: '梅县防指〔2026〕9号' });
    expect(await desk.review(id, 'JUSTIFIED', steward())).toMatchObject({ state: 'JUSTIFIED' });
  });

  it('is for its purpose, its region and its clients alone', async () => {
    const [id = ''] = await desk.opened();
    await pause(A_SECOND);
    const ask = async (client: string, household = HOUSEHOLD) => {
      const { data, errors } = await house
        .as(client, { department: 'COORDINATION-441403', officer: 'e-2' })
        .ask(`{ household(id: "${household}") { callLine { subscribed } } }`, {}, IN_EMERGENCY);
      return errors?.[0]?.extensions['code'] ?? data.household.callLine;
    };

    expect(await callLine()).toEqual({ subscribed: false });
    expect(await callLine({})).toBe('PURPOSE_REQUIRED');
    expect(await callLine({ 'concentric-purpose': 'coordination' })).toBe('AGREEMENT_REQUIRED');
    expect(await ask('coordination-centre', 'household-44510201001801-001')).toBe('OUTSIDE_AGREEMENT');
    expect(await ask('data-steward')).toBe('AGREEMENT_REQUIRED');
    await desk.settle(id);
  });

  it('of what is sensitive is answered of one household, under a case', async () => {
    const [id = ''] = await desk.opened({ items: ['Household.careNeeds'], impactAssessment: 'PIA-2026-031' });
    await pause(A_SECOND);
    const ask = async (query: string, headers: Record<string, string>) => {
      const { data, errors } = await desk
        .centre()
        .ask(query, {}, { headers: { ...IN_EMERGENCY.headers, ...headers } });
      return [data, errors?.[0]?.extensions['code']];
    };
    const one = `{ household(id: "household-44140313200301-039") { careNeeds } }`;
    const list = `{ grid(code: "44140313200301") { households(first: 2) { nodes { careNeeds } } } }`;

    expect(await ask(one, { 'concentric-case': 'fire-8' })).toEqual([
      { household: { careNeeds: ['ELDER_ALONE'] } },
      undefined,
    ]);
    expect(await ask(one, {})).toEqual([{ household: { careNeeds: null } }, 'CASE_REQUIRED']);
    expect((await ask(list, { 'concentric-case': 'fire-8' }))[1]).toBe('ONE_SUBJECT');
    await desk.settle(id);
  });

  it('is opened once under its key, and answered as it is now', async () => {
    const first = await desk.open({ key: 'fire-1' });
    const [{ id }] = first.accesses;
    await desk.end(id, steward());

    const again = await desk.open({ key: 'fire-1' });

    expect(again).toMatchObject({ id: first.id, accesses: [{ id, state: 'AWAITING_REVIEW' }] });
    expect(await desk.open({ key: 'fire-1', hours: 7 })).toMatchObject({ code: 'KEY_REUSED' });
    await desk.review(id, 'JUSTIFIED', steward());
  });

  it('is not opened to what says something else than the data authority has published', async () => {
    const revise = (from: string, to: string) =>
      sql(
        own.url,
        `UPDATE sharing.item_review_entry SET revision = ${to}
          WHERE item_id = 'volunteer.household.call-line' AND revision = ${from}`,
      );
    const [entry] = await sql(
      own.url,
      `SELECT revision FROM sharing.item_review_entry WHERE item_id = 'volunteer.household.call-line'`,
    );
    await revise(`'${String(entry?.['revision'])}'`, `'before'`);

    expect(await desk.open()).toEqual({
      __typename: 'Refusal',
      code: 'ITEM_UNPUBLISHED',
      message: '数据项 Household.callLine 尚未经数据主管部门审核发布：请待发布后再申请。',
    });

    await revise(`'before'`, `'${String(entry?.['revision'])}'`);
  });

  it.each([
    ['REGION_UNKNOWN', { region: '4414' }, '没有区划 4414：请核对区划代码。'],
    [
      'NO_EMERGENCY',
      { region: '445102010018' },
      '区划 445102010018 未转入应急状态：请申请共享协议，或填写已转入应急状态的区划。',
    ],
    ['HOURS_INVALID', { hours: 25 }, '请填写调取时长：1 至 24 小时。'],
    [
      'ITEM_WITHHELD',
      { items: ['Household.disputeOpen'] },
      '数据项 Household.disputeOpen 属于不予共享类：请从申请中删除。',
    ],
    [
      'IMPACT_ASSESSMENT_REQUIRED',
      { items: ['Household.allowance'] },
      '数据项 Household.allowance 为敏感个人信息：请填写个人信息保护影响评估编号。',
    ],
  ])('is refused with %s for %j, in words that say what to do', async (code, terms, message) => {
    expect(await desk.open(terms)).toEqual({ __typename: 'Refusal', code, message });
  });

  it('is opened by a person, with the role for it', async () => {
    expect(await desk.open({}, house.as('coordination-centre'))).toMatchObject({ code: 'OFFICER_REQUIRED' });

    const { status, errors } = await house
      .as('volunteer-system', { officer: 'e-1' })
      .ask(desk.OPEN, { input: { key: 'k', ...desk.TERMS } });
    expect(status).toBe(403);
    expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN', roles: ['EMERGENCY_OFFICER'] } }]);
  });
});
