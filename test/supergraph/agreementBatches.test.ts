import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Office, agreementsIn, office } from '../support/agreements.ts';
import { ownSample, sql } from '../support/database.ts';
import { type TestHouse, openTestHouse } from '../support/house.ts';

const DECIDE_MANY = `mutation ($input: DecideAgreementsInput!) {
  decideAgreements(input: $input) {
    __typename
    ... on AgreementOutcomes {
      outcomes { id result { __typename ... on Agreement { state mode } ... on Refusal { code message } } }
    }
    ... on Refusal { code message }
  }
}`;

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

const decideMany = (officer: string, agreements: readonly string[], more: object = {}) =>
  at.send(at.steward(officer), DECIDE_MANY, { agreements, decision: 'APPROVE', ...more });
const steps = async (id: string) => {
  const of = `subject = 'Agreement' AND key = '${id}'`;
  const rows = await sql(own.url, `SELECT action FROM sharing.action_step WHERE ${of} ORDER BY version`);
  return rows.map(({ action }) => action);
};

describe('a decision about many agreements', () => {
  it('is taken for each by itself: one that cannot be decided keeps none of the others back', async () => {
    const [waiting, refused, begun] = [
      await made.SUBMITTED(),
      await made.REFUSED(),
      await made.AWAITING_SECOND(),
    ];

    const answer = await decideMany('o-2', [waiting, refused, 'nowhere', begun]);

    expect(answer).toEqual({
      __typename: 'AgreementOutcomes',
      outcomes: [
        { id: waiting, result: { __typename: 'Agreement', state: 'AWAITING_SECOND', mode: 'FULL' } },
        {
          id: refused,
          result: {
            __typename: 'Refusal',
            code: 'WRONG_STATE',
            message: '当前状态 REFUSED 下不能办理此操作：请重新读取后再办理。',
          },
        },
        {
          id: 'nowhere',
          result: {
            __typename: 'Refusal',
            code: 'NOT_FOUND',
            message: '没有可由贵方办理的该编号事项：请核对编号。',
          },
        },
        { id: begun, result: { __typename: 'Agreement', state: 'ACTIVE', mode: 'FULL' } },
      ],
    });
  });

  it('needs two officers for each of them', async () => {
    const [one, two] = [await made.AWAITING_SECOND(), await made.SUBMITTED()];

    const { outcomes } = await decideMany('o-1', [one, two]);
    const { outcomes: second } = await decideMany('o-2', [one, two]);

    expect(outcomes).toMatchObject([
      { id: one, result: { code: 'SAME_OFFICER' } },
      { id: two, result: { state: 'AWAITING_SECOND' } },
    ]);
    expect(second).toMatchObject([{ result: { state: 'ACTIVE' } }, { result: { state: 'ACTIVE' } }]);
  });

  it('narrows and returns many, and says of each why not', async () => {
    const [one, two] = [await made.SUBMITTED(), await made.SUBMITTED()];

    const narrowed = await decideMany('o-1', [one], { decision: 'NARROW', mode: 'MASKED' });
    const returned = await decideMany('o-1', [two, two], { decision: 'RETURN', reason: '缺少应用场景说明' });
    const silent = await decideMany('o-2', [one], { decision: 'REFUSE' });

    expect(narrowed.outcomes).toMatchObject([{ result: { state: 'AWAITING_SECOND', mode: 'MASKED' } }]);
    expect(returned.outcomes).toMatchObject([{ id: two, result: { state: 'RETURNED' } }]);
    expect(silent.outcomes).toMatchObject([{ result: { code: 'REASON_REQUIRED' } }]);
  });

  it('is taken once under its key, also where it was broken off in the middle', async () => {
    const [one, two] = [await made.SUBMITTED(), await made.SUBMITTED()];
    const key = randomUUID();
    await decideMany('o-1', [one, two], { key });
    // As if the process had ended between the two.
    const rest = `mutation = 'decideAgreements ${two}'`;
    await sql(own.url, `DELETE FROM sharing.action_key WHERE ${rest}`);
    await sql(own.url, `DELETE FROM sharing.agreement_approval WHERE agreement_id = '${two}'`);
    await sql(own.url, `UPDATE sharing.agreement SET state = 'SUBMITTED', version = 1 WHERE id = '${two}'`);
    await sql(own.url, `DELETE FROM sharing.action_step WHERE key = '${two}' AND version = 2`);

    const again = await decideMany('o-1', [one, two], { key });

    const awaiting = { __typename: 'Agreement', state: 'AWAITING_SECOND', mode: 'FULL' };
    expect(again.outcomes).toEqual([
      { id: one, result: awaiting },
      { id: two, result: awaiting },
    ]);
    expect(await steps(one)).toEqual(['apply', 'approve']);
    expect(await steps(two)).toEqual(['apply', 'approve']);
    expect(await decideMany('o-1', [one], { key })).toMatchObject({ code: 'KEY_REUSED' });
  });

  it('has a bound, and at least one of them', async () => {
    const many = Array.from({ length: 101 }, (_, number) => `agreement-${number}`);

    expect(await decideMany('o-1', many)).toEqual({
      __typename: 'Refusal',
      code: 'BATCH_TOO_LARGE',
      message: '一次最多 100 项：其余请使用新的幂等键另行提交。',
    });
    expect(await decideMany('o-1', [])).toMatchObject({ code: 'BATCH_EMPTY' });
    const { outcomes } = await decideMany('o-1', many.slice(1));
    expect(outcomes).toHaveLength(100);
  });

  it('is not for a client without the role', async () => {
    const input = { key: 'k', agreements: [await made.SUBMITTED()], decision: 'APPROVE' };
    const { status, errors } = await house.as('dashboard-builder').ask(DECIDE_MANY, { input });
    expect(status).toBe(403);
    expect(errors).toMatchObject([
      { extensions: { code: 'FORBIDDEN', coordinate: 'Mutation.decideAgreements', roles: ['STEWARD'] } },
    ]);
  });
});
