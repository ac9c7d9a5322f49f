import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { isoDay } from '../../kit/calendar.ts';
import { workingDayAfter } from '../../kit/workingDays.ts';
import { type Office, inDays, office } from '../support/agreements.ts';
import { ownSample } from '../support/database.ts';
import { MODES, type OwnHouse, openOwnIn } from '../support/modes.ts';
import { NEED, PREVIEW, forClient } from '../support/preview.ts';
import { FOR_VISITS } from '../support/visits.ts';

const TODAY = new Date(`${inDays(0)}T00:00:00Z`);
const A_SECOND = 1_000;

describe.each(MODES)('a preview of an application, %s,', (mode) => {
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

  const grids = () => house.as('grid-system', { department: 'POLITICAL_LEGAL-445102', officer: 'g-1' });
  const preview = async (
    terms: object = {},
    operations: object[] | null = [{ document: NEED }],
    as = grids(),
  ) => {
    const { data, errors } = await as.ask(PREVIEW, { input: { ...at.TERMS, ...terms }, operations });
    expect(errors).toBeUndefined();
    return data.previewApplication;
  };

  it('says of each source what it would be asked, by when it replies, and to whom the items would go', async () => {
    const told = await preview({ items: ['Need.contactPhone', 'Compound.name', 'Need.contactName'] });

    expect(told).toMatchObject({
      __typename: 'ApplicationPreview',
      on: inDays(0),
      department: { code: 'POLITICAL_LEGAL-445102' },
      region: { code: '445102' },
      agreements: [
        {
          source: { code: 'SOCIAL_WORK-445102' },
          items: [{ coordinate: 'Need.contactPhone' }, { coordinate: 'Need.contactName' }],
          state: 'SUBMITTED',
          replyBy: isoDay(workingDayAfter(TODAY, 10).day),
        },
        {
          source: { code: 'HOUSING-445102' },
          items: [{ coordinate: 'Compound.name' }],
          state: 'ACTIVE',
          replyBy: isoDay(workingDayAfter(TODAY, 1).day),
        },
      ],
      clients: [
        { id: 'data-steward', speaksFor: true },
        { id: 'grid-system', speaksFor: true },
      ],
    });
  });

  it('says field by field what is answered today and what would be, and what no agreement opens', async () => {
    const { operations } = await preview({ items: ['Need.contactPhone'], mode: 'MASKED' });

    expect(operations.map(({ name }: { name: string }) => name)).toEqual(['Need']);
    expect(forClient('grid-system', operations[0].fields)).toEqual([
      ['Need.title', 'CLEAR → CLEAR'],
      ['Need.contactName', 'AGREEMENT_REQUIRED → AGREEMENT_REQUIRED'],
      ['Need.contactPhone', 'AGREEMENT_REQUIRED → MASKED'],
      ['Need.rejectedFor', 'WITHHELD → WITHHELD'],
    ]);
    expect(operations[0].fields[3]).toMatchObject({
      path: ['need', 'rejectedFor'],
      items: [{ id: 'volunteer.need.rejected-for' }],
      answers: [{ then: { message: '该字段属于不予共享类，不离开来源部门。' } }, {}],
    });
  });

  it('comes true: what was agreed so is answered so', async () => {
    const terms = { items: ['Need.contactPhone', 'Need.contactName'] };
    const before = await preview(terms);
    const { agreements } = await at.apply(terms, grids());
    for (const officer of ['o-1', 'o-2']) await at.decide(officer, agreements[0].id, 'APPROVE');
    await pause(A_SECOND);

    const { data, errors } = await grids().ask(NEED, {}, FOR_VISITS);

    expect(forClient('grid-system', before.operations[0].fields)).toEqual([
      ['Need.title', 'CLEAR → CLEAR'],
      ['Need.contactName', 'AGREEMENT_REQUIRED → CLEAR'],
      ['Need.contactPhone', 'AGREEMENT_REQUIRED → CLEAR'],
      ['Need.rejectedFor', 'WITHHELD → WITHHELD'],
    ]);
    expect(data.need).toEqual({
      title: '义兴社区：楼道堆物协商',
      contactName: '叶某辛',
      contactPhone: '00070810855',
      rejectedFor: null,
    });
    expect(errors?.map(({ extensions }) => extensions['code'])).toEqual(['WITHHELD']);
    const after = await preview(terms);
    expect(forClient('grid-system', after.operations[0].fields)[2]).toEqual([
      'Need.contactPhone',
      'CLEAR → CLEAR',
    ]);
    await at.revoke('o-1', agreements[0].id);
    await pause(A_SECOND);
  });

  it('gives nothing to a recipient of another department, and nothing to a purpose that a client has not', async () => {
    const told = await preview({ recipients: ['legal-system', 'grid-system'], items: ['Need.contactPhone'] });

    expect(told.clients).toEqual([
      { id: 'legal-system', speaksFor: false },
      { id: 'grid-system', speaksFor: true },
    ]);
    expect(forClient('legal-system', told.operations[0].fields)[2]).toEqual([
      'Need.contactPhone',
      'NOT_OPEN → NOT_OPEN',
    ]);
    expect(forClient('grid-system', told.operations[0].fields)[2]?.[1]).toBe('AGREEMENT_REQUIRED → CLEAR');
  });

  it('is tried on the known operations that ask for the items, where none is sent', async () => {
    const { operations } = await preview({ items: ['volunteer.household.points-account'] }, null);
    const known = await preview({ items: ['Need.title'] }, null);

    expect(operations).toEqual([]);
    expect(known.operations.map(({ name }: { name: string }) => name)).toEqual(['CommunityCard']);
    const { data } = await house.ask('{ knownOperations { name } }');
    expect(data.knownOperations).toEqual([{ name: 'community-card' }, { name: 'household-visits' }]);
  });

  it('says that what is sensitive is told of one household, and in no list', async () => {
    const document =
      '{ household(id: "h") { careNeeds } grid(code: "g") { households { nodes { careNeeds } } } }';
    const civil = { items: ['Household.careNeeds'], impactAssessment: 'PIA-2026-7' };
    const { operations } = await preview(civil, [{ document }]);

    expect(
      operations[0].fields.map(({ path, listed }: { path: string[]; listed: boolean }) => [path, listed]),
    ).toEqual([
      [['household', 'careNeeds'], false],
      [['grid', 'households'], false],
      [['grid', 'households', 'nodes', 'careNeeds'], true],
    ]);
    const answers = forClient('grid-system', operations[0].fields);
    expect([answers[0], answers[2]]).toEqual([
      ['Household.careNeeds', 'AGREEMENT_REQUIRED → CLEAR'],
      ['Household.careNeeds', 'ONE_SUBJECT → ONE_SUBJECT'],
    ]);
  });

  it('refuses what the application itself would be refused for, in the same words', async () => {
    expect(await preview({ items: ['Need.rejectedFor'] })).toEqual({
      __typename: 'Refusal',
      code: 'ITEM_WITHHELD',
      message: '数据项 Need.rejectedFor 属于不予共享类：请从申请中删除。',
    });
    expect(await preview({ region: '110101' })).toMatchObject({ code: 'OUTSIDE_JURISDICTION' });
    expect(await preview({ region: 'nowhere' })).toMatchObject({ code: 'REGION_UNKNOWN' });
    expect(await preview({ purpose: 'legal-aid' })).toMatchObject({ code: 'PURPOSE_NOT_YOURS' });
  });

  it('says what is wrong with an operation, and where', async () => {
    const { errors } = await grids().ask(PREVIEW, {
      input: at.TERMS,
      operations: [{ document: NEED }, { document: '{ need(id: "1") { fax } }' }],
    });

    expect(errors).toMatchObject([
      {
        message: 'operations[1]: Cannot query field "fax" on type "Need". (line 1, column 19)',
        extensions: { code: 'BAD_USER_INPUT' },
      },
    ]);
  });

  it('is for clients that may apply, and for nobody else', async () => {
    for (const who of [house.as('dashboard-builder'), house]) {
      const { data, errors } = await who.ask(PREVIEW, { input: at.TERMS });
      expect(data).toBeNull();
      expect(errors).toMatchObject([
        { extensions: { code: 'FORBIDDEN', coordinate: 'Query.previewApplication', roles: ['APPLICANT'] } },
      ]);
    }
  });

  it('files nothing', async () => {
    const count = async () => {
      const { data } = await grids().ask('{ agreements(as: APPLICANT) { totalCount } }');
      return data.agreements.totalCount;
    };
    const before = await count();
    await preview();
    expect(await count()).toBe(before);
  });
});
