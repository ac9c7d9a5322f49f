import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestHouse } from '../support/house.ts';
import { type OwnOffice, ownOffice } from '../support/ownOffice.ts';
import { letItBe } from '../subgraphs/sharing/clockwork.ts';

const NOTICES = 'notices { clock due kind told { code } } steps { action from to reason }';
const DELIVER = `mutation ($input: RecordDeliveryInput!) {
  recordDelivery(input: $input) {
    __typename
    ... on Agreement { id state deliveredOn }
    ... on Refusal { code message }
  }
}`;

let own: OwnOffice;
beforeAll(async () => {
  own = await ownOffice();
});
afterAll(() => own.close());

const source = (officer: string) => own.at.steward(officer);
/** A Friday. */
const dueOn = (id: string, clock: 'reply_by' | 'deliver_by' = 'reply_by') =>
  own.sql(`UPDATE sharing.agreement SET ${clock} = '2027-03-12' WHERE id = '${id}'`);
const listed = async (as: ReturnType<TestHouse['as']>, given: string): Promise<string[]> => {
  const { data } = await as.ask(`{ agreements(${given}, first: 200) { nodes { id } } }`);
  return data.agreements.nodes.map((node: { id: string }) => node.id);
};
const messages = async (id: string) => {
  const rows = await own.sql(`SELECT type FROM sharing.outbox WHERE key = '${id}' ORDER BY xid, place`);
  return rows.map(({ type }) => type);
};

describe('a reply that does not come', () => {
  it('is warned of two working days before, escalated when it is late, and to the level above in the end', async () => {
    const id = await own.made.SUBMITTED();
    await dueOn(id);
    const told = async () => (await own.read(id, source('o-1'), NOTICES))?.notices;

    await letItBe(own.url, '2027-03-09');
    expect(await told()).toEqual([]);
    await letItBe(own.url, '2027-03-10');
    await letItBe(own.url, '2027-03-12');
    const warning = {
      clock: 'REPLY',
      due: '2027-03-12',
      kind: 'WARNING',
      told: { code: 'SOCIAL_WORK-445102' },
    };
    expect(await told()).toEqual([warning]);
    expect(await own.read(id, own.authority('d-1'), 'id')).toBeNull();

    await letItBe(own.url, '2027-03-13');
    const escalation = { ...warning, kind: 'ESCALATION', told: { code: 'DATA-445102' } };
    expect(await told()).toEqual([warning, escalation]);
    await letItBe(own.url, '2027-03-19');
    expect(await told()).toEqual([warning, escalation]);
    expect(await own.read(id, own.authority('d-1', 'DATA-445100'), 'id')).toBeNull();
    await letItBe(own.url, '2027-03-20');
    const above = { ...warning, kind: 'ESCALATION_ABOVE', told: { code: 'DATA-445100' } };

    expect(await own.read(id, own.authority('d-1', 'DATA-445100'), NOTICES)).toEqual({
      notices: [warning, escalation, above],
      steps: [
        { action: 'apply', from: null, to: 'SUBMITTED', reason: null },
        { action: 'warnReply', from: 'SUBMITTED', to: 'SUBMITTED', reason: '2027-03-12' },
        { action: 'escalateReply', from: 'SUBMITTED', to: 'SUBMITTED', reason: '2027-03-12' },
        { action: 'escalateAboveReply', from: 'SUBMITTED', to: 'SUBMITTED', reason: '2027-03-12' },
      ],
    });
    expect(await messages(id)).toEqual([
      'Agreement.SUBMITTED',
      'Agreement.REPLY_WARNING',
      'Agreement.REPLY_ESCALATION',
      'Agreement.REPLY_ESCALATION_ABOVE',
    ]);
  });

  it('never approves: whoever was told may read it, and decides nothing', async () => {
    const id = await own.made.AWAITING_SECOND();
    await dueOn(id);
    await letItBe(own.url, '2028-03-13');

    expect(await own.read(id, source('o-1'), 'state')).toEqual({ state: 'AWAITING_SECOND' });
    const input = { agreement: id, decision: 'APPROVE' };
    expect(await own.at.send(own.authority('d-1'), own.at.DECIDE, input)).toMatchObject({
      code: 'NOT_THE_SOURCE',
    });
    expect(await own.at.decide('o-2', id, 'APPROVE')).toMatchObject({ state: 'ACTIVE' });
  });

  it('is listed by what calls for somebody', async () => {
    const [late, soon, calm] = [
      await own.made.SUBMITTED(),
      await own.made.SUBMITTED(),
      await own.made.SUBMITTED(),
    ];
    await own.sql(`UPDATE sharing.agreement SET reply_by = current_date - 30 WHERE id = '${late}'`);
    await own.sql(`UPDATE sharing.agreement SET reply_by = '2027-03-12' WHERE id = '${soon}'`);
    await own.sql(`UPDATE sharing.agreement SET reply_by = '2029-03-12' WHERE id = '${calm}'`);
    await letItBe(own.url, '2027-03-12');
    const among = async (as: ReturnType<TestHouse['as']>, given: string) =>
      (await listed(as, given)).filter((id) => [late, soon, calm].includes(id));

    expect(await among(source('o-1'), 'attention: OVERDUE')).toEqual([late]);
    expect(await among(source('o-1'), 'as: SOURCE, attention: WARNED')).toEqual([soon]);
    expect(await among(source('o-1'), 'attention: ESCALATED')).toEqual([late]);
    expect(await among(own.authority('d-1'), 'as: AUTHORITY')).toEqual([late]);
    expect(await among(own.authority('d-1'), 'as: SOURCE')).toEqual([]);
    expect(await among(own.house.as('grid-system'), 'as: APPLICANT, attention: ESCALATED')).toEqual([late]);
  });

  it('that lies with its applicant is neither warned of nor escalated', async () => {
    const id = await own.made.RETURNED();
    await dueOn(id);
    await letItBe(own.url, '2028-03-13');
    expect(await own.read(id, source('o-1'), 'notices { kind } clocks { clock }')).toEqual({
      notices: [],
      clocks: [],
    });
  });
});

describe('a delivery', () => {
  it('is due within its clock, and stops it when it is recorded', async () => {
    const [late, done] = [await own.made.ACTIVE(), await own.made.ACTIVE()];
    for (const id of [late, done]) {
      await dueOn(id, 'deliver_by');
      await own.sql(`UPDATE sharing.agreement SET until = '2028-12-31' WHERE id = '${id}'`);
    }
    const clocks = async (id: string) => {
      const { clocks: all } = await own.read(
        id,
        source('o-1'),
        'clocks { clock due binds { code } overdue }',
      );
      return all.filter(({ clock }: { clock: string }) => clock === 'DELIVERY');
    };
    expect(await clocks(done)).toEqual([
      { clock: 'DELIVERY', due: '2027-03-12', binds: { code: 'SOCIAL_WORK-445102' }, overdue: false },
    ]);

    const delivered = await own.at.send(own.house.as('grid-system', { officer: 'g-1' }), DELIVER, {
      agreement: done,
    });
    await letItBe(own.url, '2027-03-13');

    expect(delivered).toMatchObject({ state: 'ACTIVE', deliveredOn: expect.any(String) });
    expect(await clocks(done)).toEqual([]);
    expect(await own.read(done, source('o-1'), 'notices { kind }')).toEqual({ notices: [] });
    expect(await own.read(late, source('o-1'), 'notices { clock kind told { code } }')).toEqual({
      notices: [{ clock: 'DELIVERY', kind: 'ESCALATION', told: { code: 'DATA-445102' } }],
    });
    expect(await own.at.send(source('o-1'), DELIVER, { agreement: done })).toMatchObject({
      code: 'ALREADY_DELIVERED',
    });
  });

  it('needs nobody where what was granted needed no decision', async () => {
    const id = (await own.at.apply({ items: ['Need.title'] })).agreements[0].id;
    expect(await own.read(id, source('o-1'), 'state deliveredOn clocks { clock }')).toEqual({
      state: 'ACTIVE',
      deliveredOn: expect.any(String),
      clocks: [],
    });
  });

  it('once more under its key is recorded once', async () => {
    const id = await own.made.ACTIVE();
    const key = randomUUID();
    const first = await own.at.send(source('o-1'), DELIVER, { agreement: id, key });
    expect(await own.at.send(source('o-1'), DELIVER, { agreement: id, key })).toEqual(first);
  });
});
