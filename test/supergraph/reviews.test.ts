import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type Office, office } from '../support/agreements.ts';
import { ownSample, sql } from '../support/database.ts';
import { MODES, type OwnHouse, openOwnIn } from '../support/modes.ts';
import { FOR_VISITS } from '../support/visits.ts';

const PHONE = 'volunteer.need.contact-phone';
const REVIEW = `mutation ($input: ReviewItemsInput!) { reviewItems(input: $input) {
  __typename
  ... on ItemReview { decision reason department { code } items { coordinate published } }
  ... on Refusal { code message }
} }`;
const ENTRY = `{ dataItem(id: "${PHONE}") {
  published revision reviews { current review { decision reason department { code } } }
} }`;
const NEED = '{ need(id: "need-445102010018-01") { contactPhone } }';
const A_SECOND = 1_000;

describe.each(MODES)('an entry of the catalogue, %s,', (mode) => {
  let own: Awaited<ReturnType<typeof ownSample>>;
  let house: OwnHouse;
  let at: Office;
  beforeAll(async () => {
    own = await ownSample();
    house = await openOwnIn(mode, { DATABASE_URL: own.url }, ['sharing', 'volunteer']);
    at = office(house);
  });
  afterAll(async () => {
    await house.close();
    await own.drop();
  });
  /** As if the schema had said something else of the phone when it was reviewed. */
  const change = () =>
    sql(own.url, `UPDATE sharing.item_review_entry SET revision = 'before' WHERE item_id = '${PHONE}'`);
  beforeEach(change);

  const data = (officer = 'd-1', department = 'DATA-445100') =>
    house.as('data-steward', { department, officer });
  const entry = async (as: Pick<OwnHouse, 'ask'> = house) => (await as.ask(ENTRY)).data.dataItem;
  const review = async (decision: string, more: object = {}, as = data()) => {
    const items = [{ id: PHONE, revision: (await entry()).revision }];
    const input = { key: randomUUID(), items, decision, ...more };
    return (await as.ask(REVIEW, { input })).data.reviewItems;
  };

  it('that says something else than what was reviewed is not published, and all others are', async () => {
    const { data: told } = await house.ask(`{
      waiting: dataItems(filter: { published: false }) { nodes { id } totalCount }
      legal: dataItems(filter: { published: true, room: [LEGAL] }, first: 1) { nodes { published } }
    }`);

    expect(told.waiting).toEqual({ nodes: [{ id: PHONE }], totalCount: 1 });
    expect(told.legal.nodes).toEqual([{ published: true }]);
    expect((await entry()).published).toBe(false);
  });

  it('cannot be applied for until it is published', async () => {
    expect(await at.apply({ items: ['Need.contactPhone'] })).toEqual({
      __typename: 'Refusal',
      code: 'ITEM_UNPUBLISHED',
      message: '数据项 Need.contactPhone 尚未经数据主管部门审核发布：请待发布后再申请。',
    });

    expect(await review('PUBLISH')).toEqual({
      __typename: 'ItemReview',
      decision: 'PUBLISH',
      reason: null,
      department: { code: 'DATA-445100' },
      items: [{ coordinate: 'Need.contactPhone', published: true }],
    });

    expect(await at.apply({ items: ['Need.contactPhone'] })).toMatchObject({ __typename: 'Application' });
  });

  it('has a history, for data bureaus and its source and for nobody else', async () => {
    await review('SEND_BACK', { reason: '法律依据已废止' });
    const told = [
      { current: false, review: { decision: 'PUBLISH', reason: null } },
      { current: true, review: { decision: 'SEND_BACK', reason: '法律依据已废止' } },
    ];

    for (const who of [data(), house.as('volunteer-system')]) {
      const { reviews } = await entry(who);
      expect([reviews[0], reviews.at(-1)]).toMatchObject(told);
    }
    expect((await entry(house.as('legal-system'))).reviews).toEqual([]);
    expect((await entry()).reviews).toEqual([]);
  });

  it('is reviewed once for each key', async () => {
    const more = { key: 'review-1', reason: '说明有误' };
    expect(await review('SEND_BACK', more)).toMatchObject({ decision: 'SEND_BACK' });
    expect(await review('SEND_BACK', more)).toMatchObject({ decision: 'SEND_BACK' });
    expect(await review('PUBLISH', { key: 'review-1' })).toMatchObject({ code: 'KEY_REUSED' });
    expect(await review('SEND_BACK', { reason: '说明有误' })).toMatchObject({ code: 'ALREADY_REVIEWED' });
  });

  it.each([
    ['NOT_THE_CATALOGUE_AUTHORITY', 'a district', { department: 'DATA-445102', officer: 'd-1' }, {}],
    [
      'NOT_THE_CATALOGUE_AUTHORITY',
      'another department',
      { department: 'JUSTICE-445100', officer: 'd-1' },
      {},
    ],
    ['OFFICER_REQUIRED', 'no person', { department: 'DATA-445100' }, {}],
    [
      'REVISION_CHANGED',
      'whoever has read something else',
      { department: 'DATA-445100', officer: 'd-1' },
      { items: [{ id: PHONE, revision: 'before' }] },
    ],
    [
      'ITEM_UNKNOWN',
      'whoever names none',
      { department: 'DATA-445100', officer: 'd-1' },
      { items: [{ id: 'need.fax', revision: 'x' }] },
    ],
    [
      'REASON_REQUIRED',
      'whoever sends it back without a word',
      { department: 'DATA-445100', officer: 'd-1' },
      { decision: 'SEND_BACK' },
    ],
  ])('is refused with %s to %s', async (code, _, token, more) => {
    const as = house.as('data-steward', token);
    expect(await review('PUBLISH', more, as)).toMatchObject({ __typename: 'Refusal', code });
  });

  it('is for data stewards', async () => {
    const input = { key: 'k', items: [{ id: PHONE, revision: 'x' }], decision: 'PUBLISH' };
    const { status, errors } = await house.as('grid-system', { officer: 'g-1' }).ask(REVIEW, { input });
    expect(status).toBe(403);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN', roles: ['DATA_STEWARD'] });
  });

  it('sent back is its source’s alone within a second, whatever was agreed, and published again it is answered', async () => {
    const grids = house.as('grid-system', { department: 'POLITICAL_LEGAL-445102', officer: 'g-1' });
    const phone = async (as = grids) => {
      const { data: told, errors } = await as.ask(NEED, {}, FOR_VISITS);
      return [told.need.contactPhone, errors?.[0]?.extensions['code']];
    };
    await review('PUBLISH');
    const { agreements } = await at.apply({ items: ['Need.contactPhone'] }, grids);
    for (const officer of ['o-1', 'o-2']) await at.decide(officer, agreements[0].id, 'APPROVE');
    await pause(A_SECOND);
    expect(await phone()).toEqual(['00070810855', undefined]);

    await review('SEND_BACK', { reason: '敏感程度待定' });
    await pause(A_SECOND);
    expect(await phone()).toEqual([null, 'AGREEMENT_REQUIRED']);
    expect(await phone(house.as('volunteer-system'))).toEqual(['00070810855', undefined]);

    await review('PUBLISH');
    await pause(A_SECOND);
    expect(await phone()).toEqual(['00070810855', undefined]);
  });
});
