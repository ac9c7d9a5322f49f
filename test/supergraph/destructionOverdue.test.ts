import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { inDays } from '../support/agreements.ts';
import { type OwnOffice, ownOffice } from '../support/ownOffice.ts';
import { letItBe } from '../subgraphs/sharing/clockwork.ts';

const SAID = '__typename ... on Destruction { state due overdue } ... on Refusal { code message }';
const PROVE = `mutation ($input: ProveDestructionInput!) {
  proveDestruction(input: $input) {
    __typename
    ... on DestructionOutcomes { outcomes { id result { ${SAID} } } }
    ... on Refusal { code message }
  }
}`;
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
const read = async (id: string, fields: string, as = applicant('g-1')) =>
  (await own.read(id, as, `destruction { ${fields} }`)).destruction;
/** Its retention has passed, and the day for its proof, too. */
const overdue = (id: string) =>
  own.sql(
    `UPDATE sharing.destruction SET keep_until = current_date - 40, due = current_date - 20 WHERE agreement_id = '${id}'`,
  );

describe('a proof that does not come', () => {
  it('is warned of and escalated to the authority over the applicant', async () => {
    const id = await own.made.ACTIVE({ from: '2026-11-01', until: '2027-05-31', retentionDays: 30 });
    await own.sql(`UPDATE sharing.agreement SET delivered_on = '2026-12-01' WHERE id = '${id}'`);
    const notices = async () =>
      (await applicant('g-1').ask(`{ agreement(id: "${id}") { notices { clock kind due told { code } } } }`))
        .data.agreement.notices;

    await letItBe(own.url, '2027-07-09');
    expect(await notices()).toEqual([]);
    await letItBe(own.url, '2027-07-12');
    const warning = {
      clock: 'DESTRUCTION',
      kind: 'WARNING',
      due: '2027-07-14',
      told: { code: 'POLITICAL_LEGAL-445102' },
    };
    expect(await notices()).toEqual([warning]);
    await letItBe(own.url, '2027-07-15');
    expect(await notices()).toEqual([
      warning,
      { ...warning, kind: 'ESCALATION', told: { code: 'DATA-445102' } },
    ]);
  });

  it('keeps the department from applying anew at that source, and at no other, until it is given', async () => {
    const id = await own.made.REVOKED();
    await overdue(id);
    expect(await read(id, 'state overdue')).toEqual({ state: 'OWED', overdue: true });

    expect(await own.at.apply()).toEqual({
      __typename: 'Refusal',
      code: 'DESTRUCTION_OVERDUE',
      message: `贵部门尚未就协议 ${id} 向数据项 Need.contactPhone 的来源部门提交销毁证明，且已逾期：请先提交销毁证明，再重新申请。`,
    });
    expect(await own.at.apply({ items: ['Compound.name'] })).toMatchObject({ __typename: 'Application' });
    await proveOne(id);
    expect(await own.at.apply()).toMatchObject({ __typename: 'Application' });
  });
});
