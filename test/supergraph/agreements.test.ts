import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Office, inDays, office } from '../support/agreements.ts';
import { ownSample } from '../support/database.ts';
import { MODES, type OwnHouse, openOwnIn } from '../support/modes.ts';

describe.each(MODES)('an application for items, %s', (mode) => {
  let own: Awaited<ReturnType<typeof ownSample>>;
  let house: OwnHouse;
  let at: Office;
  beforeAll(async () => {
    own = await ownSample();
    house = await openOwnIn(mode, { DATABASE_URL: own.url }, ['sharing']);
    at = office(house);
  });
  afterAll(async () => {
    await house.close();
    await own.drop();
  });

  const applied = async (terms: object = {}): Promise<string> => (await at.apply(terms)).agreements[0].id;

  it('goes to the source, is approved by two officers, and is in force', async () => {
    const application = await at.apply();

    expect(application).toEqual({
      __typename: 'Application',
      id: expect.any(String),
      agreements: [
        {
          id: expect.any(String),
          state: 'SUBMITTED',
          purpose: 'home-visits',
          mode: 'FULL',
          replyBy: expect.any(String),
          items: [{ coordinate: 'Need.contactPhone' }, { coordinate: 'Need.contactName' }],
          source: { code: 'SOCIAL_WORK-445102', name: '湘桥区社会工作部' },
        },
      ],
    });
    const [{ id, replyBy }] = application.agreements;
    // Ten working days: two of them may be make-up days at weekends, and the longest holiday has nine days.
    expect(replyBy >= inDays(10) && replyBy <= inDays(25)).toBe(true);
    const first = await at.decide('o-1', id, 'APPROVE');
    expect(first).toMatchObject({ __typename: 'Agreement', id, state: 'AWAITING_SECOND' });
    const second = await at.decide('o-2', id, 'APPROVE');
    expect(second).toEqual({
      __typename: 'Agreement',
      id,
      state: 'ACTIVE',
      purpose: 'home-visits',
      mode: 'FULL',
      items: [{ coordinate: 'Need.contactPhone' }, { coordinate: 'Need.contactName' }],
      until: inDays(180),
    });
  });

  it('that spans sources splits; what needs no decision is granted at once', async () => {
    const { agreements } = await at.apply({
      items: ['Need.contactPhone', 'Compound.name', 'Need.contactName', 'Need.title'],
    });

    expect(
      agreements.map(({ state, source, items }: Record<string, unknown>) => ({ state, source, items })),
    ).toEqual(
      expect.arrayContaining([
        {
          state: 'SUBMITTED',
          source: { code: 'SOCIAL_WORK-445102', name: '湘桥区社会工作部' },
          items: [{ coordinate: 'Need.contactPhone' }, { coordinate: 'Need.contactName' }],
        },
        {
          state: 'ACTIVE',
          source: { code: 'SOCIAL_WORK-445102', name: '湘桥区社会工作部' },
          items: [{ coordinate: 'Need.title' }],
        },
        {
          state: 'ACTIVE',
          source: { code: 'HOUSING-445102', name: '湘桥区住房和城乡建设局' },
          items: [{ coordinate: 'Compound.name' }],
        },
      ]),
    );
    expect(agreements).toHaveLength(3);
  });

  it.each([
    ['445100', 'SOCIAL_WORK-445100'],
    ['445102', 'SOCIAL_WORK-445102'],
    ['445102010018', 'SOCIAL_WORK-445102'],
  ])('for %s is decided by %s', async (region, code) => {
    const { agreements } = await at.apply({ region });
    expect(agreements).toMatchObject([{ source: { code } }]);
  });

  it.each(['4414', 'nowhere', ''])('for the region "%s", which is none, is refused', async (region) => {
    expect(await at.apply({ region })).toEqual({
      __typename: 'Refusal',
      code: 'REGION_UNKNOWN',
      message: `没有区划 ${region}：请核对区划代码。`,
    });
  });

  it.each([
    ['TERM_INVALID', { until: '9999-12-31' }],
    ['RETENTION_INVALID', { retentionDays: 2_147_483_647 }],
  ])('is refused with %s for %j', async (code, terms) => {
    expect(await at.apply(terms)).toMatchObject({ code });
  });

  it('once more under its key changes nothing, and answers as things are now', async () => {
    const first = await at.apply({ key: 'visits-2026' });
    const [{ id }] = first.agreements;
    await at.decide('o-1', id, 'APPROVE');

    const again = await at.apply({ key: 'visits-2026' });

    expect(again.id).toBe(first.id);
    expect(again.agreements).toMatchObject([{ id, state: 'AWAITING_SECOND' }]);
    expect(await at.apply({ key: 'visits-2026', retentionDays: 31 })).toMatchObject({
      __typename: 'Refusal',
      code: 'KEY_REUSED',
    });
  });

  it('a decision once more under its key does not count twice', async () => {
    const id = await applied();
    await at.decide('o-1', id, 'APPROVE', { key: 'decided' });
    expect(await at.decide('o-1', id, 'APPROVE', { key: 'decided' })).toMatchObject({
      state: 'AWAITING_SECOND',
    });
    expect(await at.decide('o-1', id, 'REFUSE', { key: 'decided', reason: '用途不符' })).toMatchObject({
      code: 'KEY_REUSED',
    });
  });

  it('is not approved twice by one officer, behind whichever client', async () => {
    const id = await applied();
    await at.decide('o-1', id, 'APPROVE');

    expect(await at.decide('o-1', id, 'APPROVE')).toEqual({
      __typename: 'Refusal',
      code: 'SAME_OFFICER',
      message: '您已批准：第二次批准须由另一名经办人办理。',
    });
    const elsewhere = house.as('volunteer-system', { officer: 'o-1' });
    expect(await at.send(elsewhere, at.DECIDE, { agreement: id, decision: 'APPROVE' })).toMatchObject({
      code: 'SAME_OFFICER',
    });
    const other = house.as('volunteer-system', { officer: 'o-2' });
    expect(await at.send(other, at.DECIDE, { agreement: id, decision: 'APPROVE' })).toMatchObject({
      state: 'ACTIVE',
    });
  });

  it.each([
    ['NOT_FOUND', 'another department', { department: 'JUSTICE-445102', officer: 'o-1' }],
    [
      'NOT_FOUND',
      'the same function of the city above',
      { department: 'SOCIAL_WORK-445100', officer: 'o-1' },
    ],
    ['NOT_THE_SOURCE', 'the applicant itself', { department: 'POLITICAL_LEGAL-445102', officer: 'o-1' }],
    ['OFFICER_REQUIRED', 'no person', { department: 'SOCIAL_WORK-445102' }],
  ])('is refused with %s where %s decides', async (code, _, token) => {
    const id = await applied();
    const input = { agreement: id, decision: 'APPROVE' };
    expect(await at.send(house.as('data-steward', token), at.DECIDE, input)).toMatchObject({ code });
  });

  it('is not for third parties', async () => {
    const { status, data, errors } = await house
      .as('dashboard-builder')
      .ask(at.APPLY, { input: { key: 'k', ...at.TERMS } });

    expect(status).toBe(403);
    expect(data).toBeUndefined();
    expect(errors).toMatchObject([
      { extensions: { code: 'FORBIDDEN', coordinate: 'Mutation.applyForItems', roles: ['APPLICANT'] } },
    ]);
  });

  it.each([
    ['ITEM_UNKNOWN', '没有数据项 Need.fax：请填写其编号或在模式中的坐标。', { items: ['Need.fax'] }],
    [
      'ITEM_WITHHELD',
      '数据项 Need.rejectedFor 属于不予共享类：请从申请中删除。',
      { items: ['Need.rejectedFor'] },
    ],
    ['PURPOSE_NOT_YOURS', '贵客户端未登记用途 legal-aid：请填写已登记的用途。', { purpose: 'legal-aid' }],
    ['OUTSIDE_JURISDICTION', '该区划不在贵单位管辖范围内：请填写本辖区内的区划。', { region: '110101' }],
  ])('is refused with %s, in words that say what to do', async (code, message, terms) => {
    expect(await at.apply(terms)).toEqual({ __typename: 'Refusal', code, message });
  });

  it('is refused in English where that is preferred', async () => {
    const english = house.as('grid-system');
    const { data } = await english.ask(
      at.APPLY,
      { input: { key: 'english', ...at.TERMS, purpose: 'legal-aid' } },
      { headers: { 'accept-language': 'en' } },
    );
    expect(data.applyForItems.message).toBe(
      'The purpose legal-aid is not registered for your client: name one that is.',
    );
  });
});
