import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { inDays } from '../support/agreements.ts';
import { type OwnOffice, ownOffice } from '../support/ownOffice.ts';

const SAID = '__typename ... on Destruction { state due overdue } ... on Refusal { code message }';
const PROVE = `mutation ($input: ProveDestructionInput!) {
  proveDestruction(input: $input) {
    __typename
    ... on DestructionOutcomes { outcomes { id result { ${SAID} } } }
    ... on Refusal { code message }
  }
}`;
const ANSWER = `mutation ($input: AnswerDestructionInput!) { answerDestruction(input: $input) { ${SAID} } }`;
const PROOF = {
  statement: '已全部删除，未留存副本',
  method: '数据库删除并覆写备份',
  destroyedOn: inDays(0),
  document: '销字〔2026〕7号',
};

let own: OwnOffice;
beforeAll(async () => {
  own = await ownOffice();
});
afterAll(() => own.close());

const applicant = (officer: string) =>
  own.house.as('grid-system', { department: 'POLITICAL_LEGAL-445102', officer });
const prove = (agreements: readonly string[], more: object = {}, by = applicant('g-1')) =>
  own.at.send(by, PROVE, { agreements, ...PROOF, ...more });
const proveOne = async (id: string, more: object = {}, by = applicant('g-1')) =>
  (await prove([id], more, by)).outcomes[0].result;
const answer = (id: string, said: string, more: object = {}, by = own.at.steward('o-1')) =>
  own.at.send(by, ANSWER, { agreement: id, answer: said, ...more });
const read = async (id: string, fields: string, as = applicant('g-1')) =>
  (await own.read(id, as, `destruction { ${fields} }`)).destruction;

describe('what was got under an agreement', () => {
  it('may be kept until its retention has passed, and is then to be proven destroyed within ten working days', async () => {
    const id = await own.made.ACTIVE({ from: '2026-11-01', until: '2027-05-31', retentionDays: 30 });
    const days = 'state keepUntil due overdue proofs { number } steps { action from to }';
    const begun = {
      state: 'KEPT',
      // 31 May 2027 and thirty days; ten weekdays after that Wednesday.
      keepUntil: '2027-06-30',
      due: '2027-07-14',
      overdue: false,
      proofs: [],
      steps: [{ action: 'approve', from: null, to: 'KEPT' }],
    };

    expect(await read(id, days)).toEqual(begun);
    expect(await read(id, days, own.at.steward('o-1'))).toEqual(begun);
    await own.at.revoke('o-1', id);
    const { keepUntil } = await read(id, 'keepUntil');
    expect(keepUntil).toBe(inDays(30));
  });

  it('needs no proof where no decision was needed, and where nothing was granted', async () => {
    const registered = (await own.at.apply({ items: ['Need.title'] })).agreements[0].id;
    expect(await read(registered, 'state')).toBeNull();
    expect(await read(await own.made.REFUSED(), 'state')).toBeNull();
    expect(await proveOne(registered)).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('is proven destroyed by its applicant, and the proof is accepted by an officer of the source', async () => {
    const id = await own.made.REVOKED();

    expect(await proveOne(id)).toMatchObject({ __typename: 'Destruction', state: 'PROVEN' });
    expect(await answer(id, 'ACCEPT')).toMatchObject({ __typename: 'Destruction', state: 'ACCEPTED' });

    const { proofs, steps } = await read(
      id,
      `proofs { number statement method destroyedOn document items { coordinate } officer { id } }
       steps { action from to reason actor { id } }`,
    );
    expect(proofs).toEqual([
      {
        number: 1,
        ...PROOF,
        items: [{ coordinate: 'Need.contactPhone' }, { coordinate: 'Need.contactName' }],
        officer: { id: steps[1].actor.id },
      },
    ]);
    expect(steps).toMatchObject([
      { action: 'approve', from: null, to: 'KEPT' },
      { action: 'prove', from: 'KEPT', to: 'PROVEN' },
      { action: 'accept', from: 'PROVEN', to: 'ACCEPTED' },
    ]);
    expect(await proveOne(id)).toMatchObject({ code: 'WRONG_STATE' });
  });

  it('is proven anew where the proof is sent back, with a reason', async () => {
    const id = await own.made.REVOKED();
    await proveOne(id);

    expect(await answer(id, 'SEND_BACK')).toMatchObject({ code: 'REASON_REQUIRED' });
    expect(await answer(id, 'SEND_BACK', { reason: '未说明备份的处理' })).toMatchObject({ state: 'OWED' });
    expect(await proveOne(id, { method: '备份介质消磁' })).toMatchObject({ state: 'PROVEN' });
    expect(await read(id, 'proofs { number method }')).toEqual({
      proofs: [
        { number: 1, method: '数据库删除并覆写备份' },
        { number: 2, method: '备份介质消磁' },
      ],
    });
  });

  it('is proven for many agreements at once, each by itself', async () => {
    const [one, two, active] = [await own.made.REVOKED(), await own.made.ENDED(), await own.made.ACTIVE()];
    const key = randomUUID();

    const answered = await prove([one, two, active], { key });

    expect(answered.outcomes).toMatchObject([
      { id: one, result: { state: 'PROVEN' } },
      { id: two, result: { state: 'PROVEN' } },
      { id: active, result: { code: 'AGREEMENT_IN_FORCE' } },
    ]);
    expect((await prove([one, two, active], { key })).outcomes.slice(0, 2)).toEqual(
      answered.outcomes.slice(0, 2),
    );
    expect(await read(one, 'proofs { number }')).toEqual({ proofs: [{ number: 1 }] });
  });

  it.each([
    ['NOT_THE_APPLICANT', 'the source proves it', {}, () => own.at.steward('o-1')],
    ['OFFICER_REQUIRED', 'nobody is named', {}, () => own.house.as('grid-system')],
    ['NOT_FOUND', 'a stranger proves it', {}, () => own.house.as('legal-system', { officer: 'l-1' })],
    [
      'DESTRUCTION_INCOMPLETE',
      'an item is left out',
      { items: ['Need.contactPhone'] },
      () => applicant('g-1'),
    ],
  ])('is not proven: %s where %s', async (code, _, more, by) => {
    expect(await proveOne(await own.made.REVOKED(), more, by())).toMatchObject({ code });
  });

  it('is not accepted by whoever has proven it, nor by the applicant', async () => {
    const id = await own.made.REVOKED();
    await proveOne(id);
    expect(await answer(id, 'ACCEPT', {}, own.at.steward('g-1'))).toMatchObject({ code: 'PROVEN_YOURSELF' });
    expect(await answer(id, 'ACCEPT', {}, applicant('g-2'))).toMatchObject({ code: 'NOT_THE_SOURCE' });
  });

  it.each([
    ['KEPT', 'PROVEN', 'WRONG_STATE', 'WRONG_STATE'],
    ['OWED', 'PROVEN', 'WRONG_STATE', 'WRONG_STATE'],
    ['PROVEN', 'WRONG_STATE', 'ACCEPTED', 'OWED'],
    ['ACCEPTED', 'WRONG_STATE', 'WRONG_STATE', 'WRONG_STATE'],
  ])('that is %s: proving makes it %s, accepting %s, sending back %s', async (state, ...outcomes) => {
    const inState = async () => {
      const id = await own.made.REVOKED();
      if (state === 'PROVEN' || state === 'ACCEPTED') await proveOne(id);
      if (state === 'ACCEPTED') await answer(id, 'ACCEPT');
      if (state === 'OWED')
        await own.sql(
          `UPDATE sharing.destruction SET keep_until = current_date - 5 WHERE agreement_id = '${id}'`,
        );
      return id;
    };
    const did = [
      await proveOne(await inState(), {}, applicant('g-9')),
      await answer(await inState(), 'ACCEPT', {}, own.at.steward('o-9')),
      await answer(await inState(), 'SEND_BACK', { reason: '缺少文书' }, own.at.steward('o-9')),
    ];
    expect(did.map(({ state: now, code }) => now ?? code)).toEqual(outcomes);
  });
});
