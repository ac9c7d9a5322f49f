import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Office, agreementsIn, inDays, office } from '../support/agreements.ts';
import { ownSample, sql } from '../support/database.ts';
import { type TestHouse, openTestHouse } from '../support/house.ts';

let own: Awaited<ReturnType<typeof ownSample>>;
let house: TestHouse;
let at: Office;
let made: ReturnType<typeof agreementsIn>;
beforeAll(async () => {
  own = await ownSample();
  house = await openTestHouse({ DATABASE_URL: own.url });
  at = office(house);
  made = agreementsIn(at, own.url);
});
afterAll(async () => {
  await house.close();
  await own.drop();
});

/** What can be done, by an officer who has not decided before. */
const DO = {
  APPROVE: (id: string) => at.decide('o-9', id, 'APPROVE'),
  NARROW: (id: string) => at.decide('o-9', id, 'NARROW', { mode: 'MASKED' }),
  RETURN: (id: string) => at.decide('o-9', id, 'RETURN', { reason: '缺少应用场景说明' }),
  REFUSE: (id: string) => at.decide('o-9', id, 'REFUSE', { reason: '用途不符' }),
  resubmit: (id: string) => at.resubmit(id, { scenario: '入户走访当日核对联系人' }),
  revoke: (id: string) => at.revoke('o-9', id),
} as const;

const OUTCOMES = [
  ['SUBMITTED', 'APPROVE', 'AWAITING_SECOND'],
  ['SUBMITTED', 'NARROW', 'AWAITING_SECOND'],
  ['SUBMITTED', 'RETURN', 'RETURNED'],
  ['SUBMITTED', 'REFUSE', 'REFUSED'],
  ['SUBMITTED', 'resubmit', 'WRONG_STATE'],
  ['SUBMITTED', 'revoke', 'WRONG_STATE'],
  ['AWAITING_SECOND', 'APPROVE', 'ACTIVE'],
  ['AWAITING_SECOND', 'NARROW', 'AWAITING_SECOND'],
  ['AWAITING_SECOND', 'RETURN', 'RETURNED'],
  ['AWAITING_SECOND', 'REFUSE', 'REFUSED'],
  ['AWAITING_SECOND', 'resubmit', 'WRONG_STATE'],
  ['AWAITING_SECOND', 'revoke', 'WRONG_STATE'],
  ['RETURNED', 'APPROVE', 'WRONG_STATE'],
  ['RETURNED', 'NARROW', 'WRONG_STATE'],
  ['RETURNED', 'RETURN', 'WRONG_STATE'],
  ['RETURNED', 'REFUSE', 'WRONG_STATE'],
  ['RETURNED', 'resubmit', 'SUBMITTED'],
  ['RETURNED', 'revoke', 'WRONG_STATE'],
  ['ACTIVE', 'APPROVE', 'WRONG_STATE'],
  ['ACTIVE', 'NARROW', 'WRONG_STATE'],
  ['ACTIVE', 'RETURN', 'WRONG_STATE'],
  ['ACTIVE', 'REFUSE', 'WRONG_STATE'],
  ['ACTIVE', 'resubmit', 'WRONG_STATE'],
  ['ACTIVE', 'revoke', 'REVOKED'],
  ['ENDED', 'APPROVE', 'WRONG_STATE'],
  ['ENDED', 'NARROW', 'WRONG_STATE'],
  ['ENDED', 'RETURN', 'WRONG_STATE'],
  ['ENDED', 'REFUSE', 'WRONG_STATE'],
  ['ENDED', 'resubmit', 'WRONG_STATE'],
  ['ENDED', 'revoke', 'WRONG_STATE'],
  ['REFUSED', 'APPROVE', 'WRONG_STATE'],
  ['REFUSED', 'NARROW', 'WRONG_STATE'],
  ['REFUSED', 'RETURN', 'WRONG_STATE'],
  ['REFUSED', 'REFUSE', 'WRONG_STATE'],
  ['REFUSED', 'resubmit', 'WRONG_STATE'],
  ['REFUSED', 'revoke', 'WRONG_STATE'],
  ['REVOKED', 'APPROVE', 'WRONG_STATE'],
  ['REVOKED', 'NARROW', 'WRONG_STATE'],
  ['REVOKED', 'RETURN', 'WRONG_STATE'],
  ['REVOKED', 'REFUSE', 'WRONG_STATE'],
  ['REVOKED', 'resubmit', 'WRONG_STATE'],
  ['REVOKED', 'revoke', 'WRONG_STATE'],
] as const;

describe('an agreement', () => {
  it.each(OUTCOMES)('that is %s: %s makes it %s', async (state, action, outcome) => {
    const id = await made[state]();

    const { state: now, code } = await DO[action](id);

    expect(now ?? code).toBe(outcome);
    const [row] = await sql(own.url, `SELECT state::text FROM sharing.agreement WHERE id = '${id}'`);
    const kept = outcome === 'WRONG_STATE' ? state : outcome;
    expect(row).toEqual({ state: kept === 'ENDED' ? 'ACTIVE' : kept });
  });

  it('that was narrowed is approved as it is now, by another officer', async () => {
    const id = await made.AWAITING_SECOND();
    const narrowed = await at.decide('o-2', id, 'NARROW', {
      items: ['Need.contactName'],
      mode: 'VERIFY',
      until: inDays(30),
    });
    expect(narrowed).toMatchObject({
      state: 'AWAITING_SECOND',
      mode: 'VERIFY',
      items: [{ coordinate: 'Need.contactName' }],
      until: inDays(30),
    });

    expect(await at.decide('o-2', id, 'APPROVE')).toMatchObject({ code: 'SAME_OFFICER' });
    expect(await at.decide('o-1', id, 'APPROVE')).toMatchObject({ state: 'ACTIVE', mode: 'VERIFY' });
  });

  it('is given back once: handed in again, it is decided', async () => {
    const id = await made.RETURNED();
    await at.resubmit(id, { scenario: '入户走访当日核对联系人', reason: '已补充' });

    expect(await at.decide('o-1', id, 'RETURN', { reason: '还缺平台编号' })).toMatchObject({
      code: 'ALREADY_RETURNED',
    });
    await at.decide('o-1', id, 'APPROVE');
    expect(await at.decide('o-2', id, 'APPROVE')).toMatchObject({ state: 'ACTIVE' });
    const { data } = await house
      .as('grid-system')
      .ask(`{ agreement(id: "${id}") { scenario steps { version action from to reason } deliverBy } }`);
    expect(data.agreement).toMatchObject({
      scenario: '入户走访当日核对联系人',
      steps: [
        { version: 1, action: 'apply', from: null, to: 'SUBMITTED', reason: null },
        { version: 2, action: 'return', from: 'SUBMITTED', to: 'RETURNED', reason: '缺少应用场景说明' },
        { version: 3, action: 'resubmit', from: 'RETURNED', to: 'SUBMITTED', reason: '已补充' },
        { version: 4, action: 'approve', from: 'SUBMITTED', to: 'AWAITING_SECOND', reason: null },
        { version: 5, action: 'approve', from: 'AWAITING_SECOND', to: 'ACTIVE', reason: null },
      ],
    });
    expect(data.agreement.deliverBy > inDays(20)).toBe(true);
  });

  it('that lay with its applicant gives the source as many working days as were left', async () => {
    const id = await made.RETURNED();
    const back = `returned_on = '2025-09-26', reply_by = '2025-10-11'`;
    await sql(own.url, `UPDATE sharing.agreement SET ${back} WHERE id = '${id}'`);
    const other = await made.RETURNED();
    const sooner = `returned_on = '2025-09-26', reply_by = '2025-09-29'`;
    await sql(own.url, `UPDATE sharing.agreement SET ${sooner} WHERE id = '${other}'`);

    const { replyBy: six } = await at.resubmit(id);
    const { replyBy: two } = await at.resubmit(other);

    expect(two >= inDays(2)).toBe(true);
    expect(six > two).toBe(true);
  });

  it.each(['RETURN', 'REFUSE'])('is not %sED without a reason', async (decision) => {
    const id = await made.SUBMITTED();
    expect(await at.decide('o-1', id, decision)).toMatchObject({ code: 'REASON_REQUIRED' });
  });
});
