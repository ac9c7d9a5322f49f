import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type OwnOffice, ownOffice } from '../support/ownOffice.ts';
import { letItBe } from '../subgraphs/sharing/clockwork.ts';

const SAID = '__typename ... on Agreement { id state replyBy } ... on Refusal { code message }';
const ASK = `mutation ($input: AskExtensionInput!) { askExtension(input: $input) { ${SAID} } }`;
const ANSWER = `mutation ($input: AnswerExtensionInput!) { answerExtension(input: $input) { ${SAID} } }`;

let own: OwnOffice;
beforeAll(async () => {
  own = await ownOffice();
});
afterAll(() => own.close());

const source = (officer: string) => own.at.steward(officer);
const ask = (id: string, workingDays = 5) =>
  own.at.send(source('o-1'), ASK, { agreement: id, workingDays, reason: '需会同法制机构审核' });
const answer = (id: string, said: string, more: object = {}, by = own.authority('d-1')) =>
  own.at.send(by, ANSWER, { agreement: id, answer: said, ...more });
/** A Friday. */
const dueOn = (id: string) =>
  own.sql(`UPDATE sharing.agreement SET reply_by = '2027-03-12' WHERE id = '${id}'`);

describe('an extension of the reply', () => {
  it('is asked by the source, granted by the data authority, and puts the day off', async () => {
    const id = await own.made.SUBMITTED();
    await dueOn(id);
    expect(await own.read(id, own.authority('d-1'), 'id')).toBeNull();

    expect(await ask(id)).toMatchObject({ state: 'SUBMITTED', replyBy: '2027-03-12' });
    expect(await answer(id, 'GRANT', { reason: '情况属实' })).toMatchObject({
      state: 'SUBMITTED',
      replyBy: '2027-03-19',
    });

    const fields = 'extension { state workingDays reason answer authority { code } } steps { action reason }';
    expect(await own.read(id, own.house.as('grid-system'), fields)).toEqual({
      extension: {
        state: 'GRANTED',
        workingDays: 5,
        reason: '需会同法制机构审核',
        answer: '情况属实',
        authority: { code: 'DATA-445102' },
      },
      steps: [
        { action: 'apply', reason: null },
        { action: 'askExtension', reason: '需会同法制机构审核' },
        { action: 'grantExtension', reason: '情况属实' },
      ],
    });
    expect(await ask(id)).toMatchObject({ code: 'EXTENSION_ASKED' });
    await letItBe(own.url, '2027-03-13');
    expect(await own.read(id, source('o-1'), 'notices { kind }')).toEqual({ notices: [] });
    await letItBe(own.url, '2027-03-20');
    expect(await own.read(id, source('o-1'), 'notices { kind due }')).toEqual({
      notices: [{ kind: 'ESCALATION', due: '2027-03-19' }],
    });
  });

  it('keeps what was approved before', async () => {
    const id = await own.made.AWAITING_SECOND();
    await ask(id);
    await answer(id, 'GRANT');
    expect(await own.at.decide('o-1', id, 'APPROVE')).toMatchObject({ code: 'SAME_OFFICER' });
    expect(await own.at.decide('o-2', id, 'APPROVE')).toMatchObject({ state: 'ACTIVE' });
  });

  it('that is refused leaves the day as it is, with a reason', async () => {
    const id = await own.made.SUBMITTED();
    await dueOn(id);
    await ask(id);

    expect(await answer(id, 'REFUSE')).toMatchObject({ code: 'REASON_REQUIRED' });
    expect(await answer(id, 'REFUSE', { reason: '事由不成立' })).toMatchObject({ replyBy: '2027-03-12' });
    expect(await answer(id, 'GRANT')).toMatchObject({ code: 'NO_EXTENSION_ASKED' });
    expect(await ask(id)).toMatchObject({ code: 'EXTENSION_ASKED' });
  });

  it('is not for whoever is not asked, nor for whoever asks', async () => {
    const id = await own.made.SUBMITTED();
    expect(await answer(id, 'GRANT')).toMatchObject({ code: 'NOT_FOUND' });
    expect(
      await own.at.send(own.house.as('grid-system', { officer: 'o-9' }), ASK, {
        agreement: id,
        workingDays: 5,
        reason: '—',
      }),
    ).toMatchObject({ code: 'NOT_THE_SOURCE' });
    await ask(id);
    expect(await answer(id, 'GRANT', {}, own.authority('o-1'))).toMatchObject({ code: 'ASKED_YOURSELF' });
    expect(await answer(id, 'GRANT', {}, source('o-2'))).toMatchObject({ code: 'NOT_THE_DATA_AUTHORITY' });
  });

  it.each([
    ['SUBMITTED', 'SUBMITTED', 'SUBMITTED'],
    ['AWAITING_SECOND', 'AWAITING_SECOND', 'AWAITING_SECOND'],
    ['RETURNED', 'WRONG_STATE', 'WRONG_STATE'],
    ['ACTIVE', 'WRONG_STATE', 'WRONG_STATE'],
    ['ENDED', 'WRONG_STATE', 'WRONG_STATE'],
    ['REFUSED', 'WRONG_STATE', 'WRONG_STATE'],
    ['REVOKED', 'WRONG_STATE', 'WRONG_STATE'],
  ] as const)(
    'for an agreement that is %s: asking makes it %s, answering %s',
    async (state, asked, answered) => {
      const id = await own.made[state]();
      const one = await ask(id);
      await own.sql(`UPDATE sharing.agreement SET told_codes = '{DATA-445102}' WHERE id = '${id}'`);
      const other = await answer(id, 'GRANT');
      expect([one.state ?? one.code, other.state ?? other.code]).toEqual([asked, answered]);
    },
  );
});
